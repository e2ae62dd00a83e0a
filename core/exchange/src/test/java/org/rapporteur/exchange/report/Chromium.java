package org.rapporteur.exchange.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.rapporteur.model.Corpus;

/** A headless Chromium of this machine, driven by its own driver; nothing is downloaded. */
final class Chromium implements AutoCloseable {

  private static final List<String> BROWSERS = List.of("chromium", "chromium-browser");
  private static final List<String> DRIVERS = List.of("chromedriver");

  /** A test that fails waits so long; one that passes waits no longer than it has to. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration POLLING = Duration.ofMillis(10);
  private static final int NAVIGATIONS = 3;

  /**
   * Says at each start that it does not know the newest of the browser's protocols; none is used.
   */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.SEVERE);
  }

  private final ChromeDriver driver;
  private final Path folder;

  private Chromium(Path browser, Path chromedriver, Path folder) {
    this.folder = folder;
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        // Containers have little shared memory, and a page that fills it hangs.
        "--disable-dev-shm-usage",
        // Nobody sees the window, and it is to draw all the same.
        "--disable-renderer-backgrounding",
        "--disable-backgrounding-occluded-windows",
        "--disable-background-timer-throttling",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1400,1000");
    options.setCapability("goog:loggingPrefs", logs);
    // The driver's own wait for the end of a navigation now and then never ends; we wait for what
    // the page says of itself.
    options.setPageLoadStrategy(PageLoadStrategy.NONE);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .usingAnyFreePort()
            .build();
    driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString(), "eventsEnabled", true));
  }

  /** Whether this machine has a Chromium and its driver. */
  static boolean isInstalled() {
    return find(BROWSERS).isPresent() && find(DRIVERS).isPresent();
  }

  /** Starts it; what it downloads goes into the folder. */
  static Chromium start(Path folder) {
    return new Chromium(find(BROWSERS).orElseThrow(), find(DRIVERS).orElseThrow(), folder);
  }

  private static Optional<Path> find(List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(place -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens the report of a corpus from disk. */
  void open(Corpus corpus) {
    try {
      HtmlReport.write(corpus, report());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    reopen();
  }

  /** Opens the last report again. */
  void reopen() {
    open(report(), "document.documentElement.dataset.ready === 'true'");
  }

  private Path report() {
    return folder.resolve("report.html");
  }

  void open(Path file) {
    open(file, "true");
  }

  /** Opens a file, and waits until it is loaded and something is true of it. */
  private void open(Path file, String condition) {
    // The same address with another fragment would not be loaded again.
    navigate("about:blank", "true");
    navigate(file.toUri().toString(), condition);
  }

  /** A navigation that the browser loses on a busy machine is asked for again. */
  private void navigate(String address, String condition) {
    String arrived =
        "location.href === arguments[0] && document.readyState === 'complete' && (%s)"
            .formatted(condition);
    for (int i = 0; i < NAVIGATIONS; i++) {
      driver.get(address);
      if (comesTrue(PATIENCE, arrived, address)) {
        return;
      }
    }
    throw new AssertionError("did not open: " + address);
  }

  void go(String hash) {
    run("location.hash = arguments[0]", hash);
    await("location.hash === arguments[0]", hash);
    settle();
  }

  /** Waits until what was asked for is drawn. */
  void settle() {
    driver.executeAsyncScript(
        "const done = arguments[0];"
            + "setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done())), 30)");
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  Object runAsync(String script) {
    return driver.executeAsyncScript(script);
  }

  void await(String condition, Object... arguments) {
    if (!comesTrue(PATIENCE, condition, arguments)) {
      throw new AssertionError("did not come true: " + condition + Arrays.toString(arguments));
    }
  }

  private boolean comesTrue(Duration patience, String condition, Object... arguments) {
    long end = System.nanoTime() + patience.toNanos();
    do {
      try {
        if (Boolean.TRUE.equals(run("return " + condition, arguments))) {
          return true;
        }
        Thread.sleep(POLLING.toMillis());
      } catch (WebDriverException e) {
        // A script that runs while one page gives way to the next is lost with it.
        continue;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    } while (System.nanoTime() < end);
    return false;
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> findAll(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  void choose(String select, String value) {
    click("#" + select + " option[value='" + value + "']");
  }

  void click(String css) {
    find(css).click();
    settle();
  }

  String text(String css) {
    return find(css).getText();
  }

  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
    settle();
  }

  /** What the browser sees as its surroundings: a smaller screen, another scheme, paper. */
  Map<String, Object> emulate(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand("Emulation." + command, parameters);
  }

  Map<String, Object> command(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /** What it complained of since the last call. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /**
   * The addresses that it asked for since the last call, besides files of this disk opened as such.
   */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .filter(message -> !message.contains("\"type\":\"Document\""))
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
