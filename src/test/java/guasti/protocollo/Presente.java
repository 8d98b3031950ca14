package guasti.protocollo;

/** Makes the package a module. */
class Presente {
}
