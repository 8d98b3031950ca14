package it.architrave.fascicolo.verifica;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SubIndication;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MotiviTests {

    @Test
    void ogniCodiceHaUnaFraseSuaInItaliano() {
        List<String> frasi = Arrays.stream(SubIndication.values()).map(Motivi::di).toList();
        assertThat(frasi).hasSizeGreaterThan(20).doesNotHaveDuplicates().allMatch(f -> f.matches("[A-Z][^_]{20,}\\."));
        assertThat(frasi).noneMatch(f -> f.matches(".*\\b(the|signature|certificate|failure)\\b.*"));
    }
}
