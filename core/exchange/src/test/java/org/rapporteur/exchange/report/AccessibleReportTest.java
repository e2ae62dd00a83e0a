package org.rapporteur.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** That everybody can read it: contrast, keyboard, phone, paper. */
@InChromium
class AccessibleReportTest extends OpenedReport {

  /** The texts whose contrast with what lies behind them is below that of WCAG 2.2, 1.4.3 (AA). */
  private static final String FAINT =
      """
      const channels = (colour) => {
        const parts = colour.match(/[\\d.]+/g).map(Number);
        return [...parts.slice(0, 3), parts.length > 3 ? parts[3] : 1];
      };
      const linear = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
      const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
      const behind = (element) => {
        for (let e = element; e; e = e.parentElement) {
          const colour = channels(getComputedStyle(e).backgroundColor);
          if (colour[3] === 1) return colour;
          if (colour[3] !== 0) throw new Error("translucent ground of " + e.className);
        }
        return [255, 255, 255];
      };
      const faint = [];
      for (const element of document.querySelectorAll("body *")) {
        const text = [...element.childNodes].filter((n) => n.nodeType === 3 && n.data.trim());
        if (text.length === 0 || !element.checkVisibility() || element.closest("script, option")) continue;
        const style = getComputedStyle(element);
        const ink = channels(element.closest("svg") ? style.fill : style.color);
        const [dark, light] = [luminance(ink), luminance(behind(element))].sort((a, b) => a - b);
        const size = parseFloat(style.fontSize);
        const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        const ratio = (light + 0.05) / (dark + 0.05);
        if (ratio < (large ? 3 : 4.5)) {
          faint.push(`${element.tagName}.${element.className} ${ratio.toFixed(2)} ${text[0].data.slice(0, 30)}`);
        }
      }
      return faint;
      """;

  /** Controls that nothing names, pictures and tables without a title, ids that stand twice. */
  private static final String NAMELESS =
      """
      const nameless = [];
      for (const e of document.querySelectorAll("button, a, input, select, textarea, summary, [role=button]")) {
        const name = e.getAttribute("aria-label") || e.textContent.trim()
          || (e.labels && [...e.labels].map((label) => label.textContent).join("").trim());
        if (!name || (/^(INPUT|SELECT|TEXTAREA)$/.test(e.tagName) && !e.getAttribute("aria-label") && !e.labels.length)) {
          nameless.push(e.outerHTML.slice(0, 80));
        }
      }
      for (const e of document.querySelectorAll("table")) {
        if (!e.caption) nameless.push("table without caption");
      }
      for (const e of document.querySelectorAll("[aria-labelledby]")) {
        if (!document.getElementById(e.getAttribute("aria-labelledby"))) nameless.push(e.outerHTML.slice(0, 80));
      }
      const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
      nameless.push(...ids.filter((id, i) => ids.indexOf(id) !== i));
      return nameless;
      """;

  @AfterEach
  void as_usual_again() {
    chromium.emulate("clearDeviceMetricsOverride", Map.of());
    chromium.emulate("setEmulatedMedia", Map.of("media", "", "features", List.of()));
  }

  private static void prefer(String scheme) {
    chromium.emulate(
        "setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void all_text_stands_out_from_its_ground(String scheme) {
    prefer(scheme);
    for (var corpus : List.of(ReportedCorpora.large(3, 60), ReportedCorpora.small())) {
      open(corpus);
      chromium.choose("tier", "BROAD");
      for (String view : VIEWS) {
        chromium.go(view);
        chromium.run("document.querySelectorAll('main details').forEach((d) => (d.open = true))");
        chromium.run("document.querySelector('.decide, mark')?.click()");
        chromium.settle();
        assertThat((List<?>) chromium.run(FAINT)).as("%s, %s", scheme, view).isEmpty();
        assertThat((List<?>) chromium.run(NAMELESS)).as(view).isEmpty();
      }
    }
    assertThat(chromium.run("return getComputedStyle(document.documentElement).backgroundColor"))
        .isEqualTo(scheme.equals("dark") ? "rgb(18, 22, 27)" : "rgb(250, 249, 246)");
  }

  @Test
  void the_reader_may_prefer_the_other_theme() {
    prefer("light");
    open(ReportedCorpora.small());
    chromium.click("#theme");
    assertThat(chromium.run("return getComputedStyle(document.documentElement).backgroundColor"))
        .isEqualTo("rgb(18, 22, 27)");
  }

  @Test
  void the_keyboard_goes_from_the_top_to_the_contents_and_through_the_views() {
    open(ReportedCorpora.small());
    chromium.press(Keys.TAB);
    assertThat(chromium.run("return document.activeElement.id")).isEqualTo("skip");
    chromium.press(Keys.ENTER);
    assertThat(chromium.run("return document.activeElement.id")).isEqualTo("main");
    chromium.run("document.querySelector('nav a[href=\"#risks\"]').focus()");
    chromium.press(Keys.ENTER);
    assertThat(chromium.find("#view-risks").isDisplayed()).isTrue();
    assertThat(chromium.find("nav [aria-current]").getText()).isEqualTo("Risks");
  }

  @Test
  void what_has_the_focus_is_seen() {
    open(ReportedCorpora.small());
    chromium.press(Keys.TAB, Keys.TAB);
    assertThat(chromium.run("return getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
  }

  @Test
  void a_phone_shows_every_view_in_its_width() {
    chromium.emulate(
        "setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
    for (var corpus : List.of(ReportedCorpora.small(), ReportedCorpora.hostile())) {
      open(corpus);
      for (String view : VIEWS) {
        chromium.go(view);
        assertThat((Long) chromium.run("return document.documentElement.scrollWidth"))
            .as(view)
            .isLessThanOrEqualTo(390);
      }
      chromium.go("#finding/0");
      assertThat(chromium.find("#margin").isDisplayed()).isTrue();
      assertThat(
              chromium.run(
                  "const words = document.querySelector('mark.chosen').getBoundingClientRect();"
                      + "return words.top >= 0"
                      + " && words.top < document.getElementById('margin').getBoundingClientRect().top"))
          .as("the words are not hidden by what is told of them")
          .isEqualTo(true);
      assertThat((Long) chromium.run("return document.documentElement.scrollWidth")).isEqualTo(390);
    }
  }

  @Test
  void a_phone_shows_the_whole_of_a_risk_without_scrolling_sideways() {
    chromium.emulate(
        "setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
    open(ReportedCorpora.small());
    chromium.go("#risks");
    assertThat((Long) chromium.run("return document.querySelector('#register .wide').scrollWidth"))
        .isLessThanOrEqualTo(390);
    assertThat(chromium.text("#register tbody")).contains("India", "Japan", "Tariffs");
  }

  @Test
  void no_name_in_the_network_leaves_the_picture() {
    String title = "REPORT OF THE HIGH-LEVEL MEETING ON MARITIME MATTERS OF ALL OCEANS AND SEAS";
    open(ReportedCorpora.signed(title));
    chromium.go("#overview");
    assertThat(
            (List<?>)
                chromium.run(
                    "const picture = document.querySelector('svg').viewBox.baseVal;"
                        + "return [...document.querySelectorAll('svg text')].filter((text) => {"
                        + "  const box = text.getBBox();"
                        + "  return box.x < 0 || box.x + box.width > picture.width;"
                        + "}).map((text) => text.textContent)"))
        .isEmpty();
    assertThat(chromium.text("#network")).contains("REPORT OF THE", "…").doesNotContain("SEAS");
  }

  @Test
  void paper_shows_the_contents_and_no_controls() {
    open(ReportedCorpora.small());
    chromium.go("#findings");
    chromium.emulate("setEmulatedMedia", Map.of("media", "print"));
    assertThat(chromium.find("#filters").isDisplayed()).isFalse();
    assertThat(chromium.find("nav").isDisplayed()).isFalse();
    assertThat(chromium.find("#list .finding").isDisplayed()).isTrue();
    assertThat(chromium.findAll("#list .controls")).noneMatch(e -> e.isDisplayed());
    chromium.emulate("setEmulatedMedia", Map.of("media", "screen"));
    chromium.go("#risks");
    chromium.emulate("setEmulatedMedia", Map.of("media", "print"));
    assertThat(chromium.text("#register tbody")).contains("recommendation");
    assertThat(chromium.command("Page.printToPDF", Map.of()).get("data"))
        .asString()
        .startsWith("JVBERi0"); // %PDF-
  }
}
