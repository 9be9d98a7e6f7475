package dev.lectern.cli;

/** A setting that can't be used; the message names it and says what is allowed. */
final class BadSettingException extends RuntimeException {
  BadSettingException(String message) {
    super(message);
  }

  static long inRange(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new BadSettingException(
          "The setting " + name + " is " + value + "; allowed are " + least + " to " + most + ".");
    }
    return value;
  }
}
