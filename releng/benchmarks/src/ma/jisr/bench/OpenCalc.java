package ma.jisr.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, with a macro in a profile of its own. */
final class OpenCalc implements OpenTool {

  private static final Path PROGRAM = Path.of("/usr/lib/libreoffice/program/soffice.bin");
  private static final String MODULE = "Bench";
  private static final int PATIENCE_S = 180;

  private final Path folder;
  private final Path profile;

  OpenCalc(Path folder) {
    this.folder = folder;
    this.profile = folder.resolve("calc");
  }

  @Override
  public String name() {
    return "LibreOffice";
  }

  @Override
  public boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  @Override
  public Answer ask(Question question) throws Exception {
    if (!Files.exists(profile)) {
      run("--terminate_after_init", Map.of()); // it lays out the profile, over what is there
      writeMacro();
    }
    Path answer = folder.resolve("calc-answer");
    run(
        "macro:///Standard." + MODULE + ".Run",
        Map.of(
            "BENCH_FILE", question.file().toString(),
            "BENCH_COLUMN", Integer.toString(question.column()),
            "BENCH_TEXT", question.text(),
            "BENCH_WINDOW", Integer.toString(Question.WINDOW),
            "BENCH_ANSWER", answer.toString()));
    List<String> lines = Files.readAllLines(answer);
    Files.delete(answer);
    return new Answer(
        Integer.parseInt(lines.get(lines.size() - 1).trim()), lines.subList(0, lines.size() - 1));
  }

  private void run(String what, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                PROGRAM.toString(),
                "--headless",
                "--norestore",
                "--nologo",
                "-env:UserInstallation=" + profile.toUri(),
                what)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    builder.environment().put("LC_ALL", "C.UTF-8"); // what its macros write texts in
    Process process = builder.start();
    if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice did not end");
    }
  }

  private void writeMacro() throws IOException {
    Path library = profile.resolve("user/basic/Standard");
    Path list = library.resolve("script.xlb");
    Files.writeString(
        list,
        Files.readString(list).replaceAll("library:name=\"Module1\"", "library:name=\"Bench\""));
    String macro;
    try (InputStream in = OpenCalc.class.getResourceAsStream("open.bas")) {
      macro = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Files.writeString(
        library.resolve(MODULE + ".xba"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
        <script:module xmlns:script="http://openoffice.org/2000/script" script:name="%s"\
         script:language="StarBasic">%s</script:module>
        """
            .formatted(
                MODULE, macro.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")));
  }
}
