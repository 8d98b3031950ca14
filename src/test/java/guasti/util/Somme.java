package guasti.util;

/** A word in a package that says nothing. */
class Somme {
}
