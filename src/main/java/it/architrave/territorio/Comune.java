package it.architrave.territorio;

/** A municipality as ISTAT and the cadastre know it. */
public record Comune(CodiceIstat istat, String nome, String catastale, String provincia, String regione,
                     String codiceCitta, String citta) {

    /** The name as it stands in an address: lower case, no accents, no blanks ({@code bagno-a-ripoli}). */
    public String sigla() {
        return java.text.Normalizer.normalize(nome, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(java.util.Locale.ITALIAN).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-)|(-$)", "");
    }

    /** Two letters at most, where there is no coat of arms to show. */
    public String iniziali() {
        return nome.chars().filter(Character::isUpperCase).limit(2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
