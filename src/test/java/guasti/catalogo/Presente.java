package guasti.catalogo;

/** Makes the package a module. */
class Presente {
}
