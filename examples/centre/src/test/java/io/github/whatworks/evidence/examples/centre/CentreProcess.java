// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program, in a process that can be measured from outside. */
final class CentreProcess implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on (http://127\\.0\\.0\\.1:\\d+/) .*");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB$");
    private static final Pattern USED = Pattern.compile("(?m)^ (?!Metaspace).*? used (\\d+)K");

    private final Process process;
    final URI address;

    private CentreProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Its stderr goes to a file in {@code folder}, since nobody reads it meanwhile. */
    static CentreProcess start(Path jar, Path folder, String... args) throws IOException {
        Path errors = folder.resolve("stderr");
        List<String> command = new ArrayList<>(List.of(tool("java"), "-Xmx512m", "-jar", jar.toString()));
        command.addAll(List.of(args));
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        // Not closed: the process would lose its stdout.
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Matcher listening = LISTENING.matcher(String.valueOf(lines.readLine()));
        if (!listening.matches()) {
            process.destroyForcibly();
            throw new IOException("the Centre did not start: " + Files.readString(errors));
        }
        return new CentreProcess(process, URI.create(listening.group(1)));
    }

    /** What it has of the machine's memory. */
    long residentKilobytes() throws IOException {
        return sum(RESIDENT, Files.readString(Path.of("/proc", Long.toString(process.pid()), "status")));
    }

    /** What is left on its heap when everything is gone that nobody needs. */
    long liveKilobytes() throws IOException {
        jcmd("GC.run");
        return sum(USED, jcmd("GC.heap_info"));
    }

    private String jcmd(String what) throws IOException {
        Process jcmd = new ProcessBuilder(tool("jcmd"), Long.toString(process.pid()), what)
                .redirectErrorStream(true)
                .start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static long sum(Pattern pattern, String text) throws IOException {
        long sum = pattern.matcher(text)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
        if (sum == 0) {
            throw new IOException("expected " + pattern + ", found " + text);
        }
        return sum;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** As an operator does, and if that does not help, as an operator does then. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
