package org.payung.report.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.payung.catalogue.Texts;
import org.payung.report.Block.Run;
import org.payung.report.Figure;

/**
 * Sentences of one language, made from the ICU patterns of its texts. An argument {@code k} that is a figure or a whole
 * number stands in the pattern as {@code {k}}, as printed, and as {@code {kN, plural, …}}, as a number.
 */
public final class Wording {

    /** Numbers below this stand in words at the beginning of a sentence. */
    private static final int IN_FIGURES_FROM = 13;

    private final Texts texts;
    private final ULocale locale;
    private final FigureFormat figures;

    private Wording(Texts texts) {
        this.texts = texts;
        this.locale = ULocale.forLanguageTag(texts.language());
        this.figures = FigureFormat.of(texts.language());
    }

    public static Wording of(Texts texts) {
        return new Wording(texts);
    }

    public String language() {
        return texts.language();
    }

    public ULocale locale() {
        return locale;
    }

    /** How figures of this language are printed. */
    public FigureFormat figures() {
        return figures;
    }

    /** Names of areas, groups, schemes and indicators. */
    public Names names() {
        return new Names(texts, locale);
    }

    /** Days, months, quarters and spans. */
    public Dates dates() {
        return new Dates(this);
    }

    public boolean knows(String key) {
        return texts.find(key).isPresent();
    }

    /** @throws IllegalArgumentException if the language has no such text */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** @throws IllegalArgumentException if the text is missing, or wants an argument that is not given */
    public String say(String key, Map<String, ?> arguments) {
        StringBuilder text = new StringBuilder();
        runs(key, arguments).forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /**
     * The sentence in runs: each figure is a run of its own that links to its id; an argument that is a run is taken as
     * it is.
     *
     * @throws IllegalArgumentException if the text is missing, or wants an argument that is not given
     */
    public List<Run> runs(String key, Map<String, ?> arguments) {
        Placeholders placeholders = Placeholders.of(arguments);
        String pattern = texts.pattern(key);
        String said = new MessageFormat(pattern, locale).format(placeholders.values());
        if (said.indexOf('{') >= 0) {
            throw new IllegalArgumentException("texts/" + language() + ".yml '" + key + "': '" + said
                    + "' wants an argument beyond " + arguments.keySet());
        }
        return placeholders.runs(NoBreak.join(said), pattern.startsWith("{") && said.endsWith("."));
    }

    /** A title: begins with a capital, has no full stop. */
    public String title(String key, Map<String, ?> arguments) {
        return Placeholders.capital(say(key, arguments));
    }

    /** A small whole number in words, as at the beginning of a sentence; a large one as it is. */
    public Figure spelled(Figure figure) {
        long whole = Math.round(figure.value());
        if (whole != figure.value() || whole < 0 || whole >= IN_FIGURES_FROM) {
            return figure;
        }
        String words = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT).format(whole);
        return new Figure(figure.id(), figure.value(), figure.decimals(), words);
    }

    /** «a, b and c» of parts that hold figures. */
    public List<Run> join(List<List<Run>> items) {
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            if (at > 0) {
                runs.add(Run.of(at == items.size() - 1 ? " " + say("list.and") + " " : ", "));
            }
            runs.addAll(items.get(at));
        }
        return List.copyOf(runs);
    }

    /** The order of names in this language. */
    public Comparator<String> collator() {
        return Collator.getInstance(locale)::compare;
    }

    /** Numbers of one phrase: all in words where all are small, else all in figures. */
    public List<Figure> spelledTogether(Figure... figures) {
        List<Figure> words = Stream.of(figures).map(this::spelled).toList();
        boolean all = Stream.of(figures).allMatch(each -> each.value() < IN_FIGURES_FROM);
        return all ? words : List.of(figures);
    }

    /** «a, b and c». */
    public String list(Collection<String> items) {
        String joined = ListFormatter.getInstance(locale).format(items);
        return joined.replace(", and ", " and ").replace(", dan ", " dan ");
    }
}
