package it.architrave.protocollo;

/** The register of the municipality, its own or the embedded one; a failure is an exception and is tried again. */
public interface RegistroDiProtocollo {

    /** Records and numbers; asked again with the same key, it answers the first number. */
    Segnatura registra(RichiestaDiProtocollo richiesta);
}
