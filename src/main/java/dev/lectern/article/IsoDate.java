package dev.lectern.article;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as {@code 2022-01-26}; saves the dependency on Jackson's whole date module. */
final class IsoDate {
  private IsoDate() {}

  static final class Writer extends JsonSerializer<LocalDate> {
    @Override
    public void serialize(LocalDate day, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(day.toString());
    }
  }

  static final class Reader extends JsonDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String text = in.getValueAsString("");
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw context.weirdStringException(text, LocalDate.class, "a day is written 2022-01-26");
      }
    }
  }
}
