package it.architrave.fascicolo;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.Map;

/** Names written from right to left, set so that they read so; Arabic letters stand unjoined, Hebrew as written. */
final class VersoDelTesto implements BidiSplitter, BidiReorderer {

    private static final Map<Character, Character> SPECULARI = Map.of('(', ')', ')', '(', '[', ']', ']', '[', '{', '}', '}', '{',
            '<', '>', '>', '<', '«', '»', '»', '«');

    private Bidi verso = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String paragrafo, byte base) {
        verso = new Bidi(paragrafo, base == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return verso.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int quale) {
        int inizio = verso.getRunStart(quale);
        return new BidiTextRun(inizio, verso.getRunLimit(quale) - inizio, verso.getRunLevel(quale) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String paragrafo) {
        return LTR;
    }

    @Override
    public String reorderRTLTextToLTR(String testo) {
        StringBuilder girato = new StringBuilder(testo).reverse();
        for (int i = 0; i < girato.length(); i++) {
            girato.setCharAt(i, SPECULARI.getOrDefault(girato.charAt(i), girato.charAt(i)));
        }
        return girato.toString();
    }

    @Override
    public String shapeText(String testo) {
        return testo;
    }

    @Override
    public String deshapeText(String testo) {
        return testo;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
