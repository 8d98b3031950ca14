package guasti.util;

/** Manages; nobody knows what. */
class PraticaManager {
}
