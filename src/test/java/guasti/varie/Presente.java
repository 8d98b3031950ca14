package guasti.varie;

/** Makes the package a module. */
class Presente {
}
