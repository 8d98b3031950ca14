package guasti.pratica;

/** Is several things in one. */
record OttoComponenti(String uno, String due, String tre, String quattro, String cinque, String sei, String sette,
                      String otto) {
}
