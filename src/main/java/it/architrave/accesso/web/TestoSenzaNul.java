package it.architrave.accesso.web;

import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Refuses NUL in any text of a JSON body, as the door does in forms: PostgreSQL takes it in none. */
@JacksonComponent
class TestoSenzaNul extends StdScalarDeserializer<String> {

    TestoSenzaNul() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser corpo, DeserializationContext contesto) {
        String testo = corpo.getValueAsString();
        if (testo == null) {
            return (String) contesto.handleUnexpectedToken(getValueType(contesto), corpo);
        }
        return testo.indexOf('\0') < 0 ? testo
                : (String) contesto.handleWeirdStringValue(String.class, "NUL", "carattere non ammesso");
    }
}
