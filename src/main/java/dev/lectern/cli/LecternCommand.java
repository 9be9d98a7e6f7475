package dev.lectern.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root of the command line; without a subcommand it serves. */
@Command(
    name = "lectern",
    description = "Reads articles aloud, accessibly.",
    mixinStandardHelpOptions = true,
    version = "Lectern 0.1.0",
    synopsisSubcommandLabel =
        "[serve | extract | say | spoken | voices | backup | restore | token]",
    subcommands = {
      ServeCommand.class,
      ExtractCommand.class,
      SayCommand.class,
      SpokenCommand.class,
      VoicesCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      TokenCommand.class
    })
public final class LecternCommand {
  private static final List<String> OWN_OPTIONS = List.of("-h", "--help", "-V", "--version");

  private LecternCommand() {}

  /** Runs what is asked for; the answer is the process's exit status. */
  public static int run(String... args) {
    boolean named = args.length > 0 && (!args[0].startsWith("-") || OWN_OPTIONS.contains(args[0]));
    String[] full =
        named
            ? args
            : Stream.concat(Stream.of("serve"), Arrays.stream(args)).toArray(String[]::new);
    try {
      return new CommandLine(new LecternCommand())
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setDefaultValueProvider(SettingsSource.of(full))
          .setExecutionExceptionHandler(LecternCommand::explain)
          .execute(full);
    } catch (BadSettingException e) {
      System.err.println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult result) {
    String message = failure.getMessage();
    command.getErr().println(message == null ? failure.toString() : message);
    return failure instanceof BadSettingException || failure instanceof IllegalArgumentException
        ? CommandLine.ExitCode.USAGE
        : CommandLine.ExitCode.SOFTWARE;
  }
}
