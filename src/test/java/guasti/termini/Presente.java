package guasti.termini;

/** Makes the package a module. */
class Presente {
}
