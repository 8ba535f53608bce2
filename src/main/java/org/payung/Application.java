package org.payung;

import java.time.Clock;
import org.payung.cli.PayungCommand;
import org.payung.cli.ProgramVersion;

/** Where the program starts. {@code --version} is answered before anything else is loaded. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        if (arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"))) {
            System.out.println("payung " + ProgramVersion.text());
            return;
        }
        System.exit(PayungCommand.commandLine(Clock.systemUTC()).execute(arguments));
    }
}
