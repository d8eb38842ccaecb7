using Ilo.Domain.Diagnostics;
using Ilo.Domain.Recognition.Names;
using Ilo.Domain.Recognition.Rules;
using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Recognition.Themes;
using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>Finds in a text who pays, with whom, about what, and which projects it names.</summary>
/// <remarks>
/// Being mentioned is not funding: where a text does not say it, nothing is found. Reads a text once, whatever the size of the
/// vocabulary. Immutable; safe for use by any number of threads; the same in every culture.
/// </remarks>
public sealed class TextRecognizer
{
    private static readonly Lazy<TextRecognizer> BuiltIn = new(BuiltInTables.Recognizer);

    private readonly Lazy<Vocabulary> _vocabulary;
    private readonly RecognizerTables _tables;
    private readonly RuleSet _rules = new();
    private readonly ThemeTable _themes;

    private TextRecognizer(Lazy<Vocabulary> vocabulary, RecognitionRules rules, TableStore? store)
    {
        (_vocabulary, Rules) = (vocabulary, rules);
        Lexicon lexicon = new();
        _tables = new(lexicon, new(lexicon), vocabulary, scan => new ShapeReader(scan, _rules));
        _themes = new(vocabulary);
        if (store is not null)
        {
            Store(store);
            return;
        }

        RuleCompiler.Compile(rules.Files, lexicon, _tables.Classes, _rules, []);
        _tables.Fill();
        _themes.Fill(lexicon);
    }

    /// <summary>Gets the recogniser of the built-in vocabulary and rules, made at the first use.</summary>
    public static TextRecognizer Default => BuiltIn.Value;

    /// <summary>Gets the names that it knows.</summary>
    public Vocabulary Vocabulary => _vocabulary.Value;

    /// <summary>Gets the rules that it reads by.</summary>
    public RecognitionRules Rules { get; }

    /// <summary>Makes a recogniser of a vocabulary and the built-in rules; costly, so keep it.</summary>
    /// <param name="vocabulary">The names that it knows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is null.</exception>
    public static TextRecognizer From(Vocabulary vocabulary) => From(vocabulary, RecognitionRules.Default);

    /// <summary>Makes a recogniser; costly, so keep it.</summary>
    /// <param name="vocabulary">The names that it knows.</param>
    /// <param name="rules">The rules that it reads by.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TextRecognizer From(Vocabulary vocabulary, RecognitionRules rules)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(rules);
        return new(new(vocabulary), rules, store: null);
    }

    /// <summary>Tries the examples that stand below the rules; costly, and meant for the tests of a caller's own rules.</summary>
    /// <returns>
    /// A diagnostic at each example that its rule does not match, at each near miss that it does, and at each line of a rule that none of its examples needs.
    /// </returns>
    public ValueList<Diagnostic> CheckExamples() => RuleExamples.Check(Vocabulary, Rules);

    /// <summary>Makes the recogniser of the built-in vocabulary and rules of what <see cref="Store"/> wrote.</summary>
    internal static TextRecognizer Load(TableStore store) => new(new(() => Vocabulary.Default), RecognitionRules.Default, store);

    /// <summary>Makes the recogniser of what became of an event or a project, which knows no names; of the texts where there is no store.</summary>
    internal static TextRecognizer OfStates(TableStore? store) =>
        new(new(static () => new(new([], static _ => null), new([], static _ => null), new([]), new(), new([], [], [], []))), RecognitionRules.States, store);

    /// <summary>Writes what is made of the vocabulary and the rules, or loads it.</summary>
    internal void Store(TableStore store)
    {
        _rules.Store(store);
        _tables.Store(store);
        _themes.Store(store);
    }

    /// <summary>Gets the words of the names and rules.</summary>
    internal Lexicon Lexicon => _tables.Lexicon;

    /// <summary>Returns what the rules state in a text, read as a body and as a title.</summary>
    /// <param name="text">The text.</param>
    /// <param name="takingBack">Which of the rules that state nothing take something back; null for all.</param>
    internal IEnumerable<(TextPart Part, Claim Claim)> Matching(string text, Func<Rule, bool>? takingBack = null) =>
        new[] { TextPart.Body, TextPart.Title }.SelectMany(part => RuleReader.Read(
            new(text, part, null, _tables) { WantsMentions = true }, _rules, takingBack).Select(claim => (part, claim)));

    /// <summary>Returns how often tokens are looked at while a text is read by the rules; for the tests that it grows with the text alone.</summary>
    internal long LooksAt(string text)
    {
        Scan scan = new(text, TextPart.Body, LanguageCode.English, _tables) { WantsMentions = true };
        RuleReader.Read(scan, _rules);
        return scan.Looks;
    }

    /// <summary>Returns the first of some statements that a text makes, whatever it says of others.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">Which part it is.</param>
    /// <param name="wanted">The statements asked for.</param>
    /// <param name="onlyAtStart">Whether it must say so where it begins.</param>
    internal Statement FirstOf(string text, TextPart part, Statement wanted, bool onlyAtStart)
    {
        Scan scan = new(text, part, LanguageCode.English, _tables);
        Claim? first = RuleReader.Read(scan, _rules)
            .FirstOrDefault(claim => (claim.Rule.States & wanted) != 0 && (claim.Start == 0 || !onlyAtStart));
        scan.Free();
        return first?.Rule.States ?? Statement.Nothing;
    }

    /// <summary>Finds what a text says.</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <param name="language">Its language; null to tell it from the words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public TextFindings Recognize(string text, LanguageCode? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Recognize(new TextToRecognize { Body = text, Language = language });
    }

    /// <summary>Finds what a text, its title and its label say.</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public TextFindings Recognize(TextToRecognize text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Recognize(text, mentions: null);
    }

    /// <summary>Finds what a text says, and the names by which it may mean projects that are known.</summary>
    internal (TextFindings Found, IReadOnlyList<ProjectMention> Mentions) WithMentions(TextToRecognize text)
    {
        List<ProjectMention> mentions = [];
        return (Recognize(text, mentions), mentions);
    }

    private TextFindings Recognize(TextToRecognize text, List<ProjectMention>? mentions)
    {
        Scan body = new(text.Body, TextPart.Body, text.Language, _tables) { WantsMentions = mentions is not null };

        // A title is short: its language is told from the body.
        Scan? title = text.Title is null ? null
            : new(text.Title, TextPart.Title, text.Language ?? (body.Count > 0 ? body.Language : null), _tables) { WantsMentions = mentions is not null };
        List<(Scan Scan, Claim Claim)>? claims = null;
        Claim(title, ref claims, mentions);
        Claim(body, ref claims, mentions);
        ValueList<Finding<Theme>> themes = ThemeRules.Find(text.Label, title, body, _themes);
        TextFindings found = claims is null ? themes.IsEmpty ? TextFindings.None : new() { Themes = themes } : Found(claims, themes);
        body.Free();
        title?.Free();
        return found;
    }

    private void Claim(Scan? scan, ref List<(Scan Scan, Claim Claim)>? claims, List<ProjectMention>? mentions)
    {
        if (scan is { Count: > 0 })
        {
            foreach (Claim claim in RuleReader.Read(scan, _rules))
            {
                if (claim.Rule.States is Statement.Meant or Statement.Named)
                {
                    mentions!.Add(new(scan.Part, scan.SpanOf(claim.Project.Start, claim.Project.End), claim.Rule.States == Statement.Named));
                    continue;
                }

                (claims ??= []).Add((scan, claim));
            }
        }
    }

    private static TextFindings Found(List<(Scan Scan, Claim Claim)> claims, ValueList<Finding<Theme>> themes)
    {
        HashSet<NamedBody>? payers = null;
        Once<Donor, Id<Donor>> donors = new(static donor => donor.Id);
        Once<Organisation, Id<Organisation>> partners = new(static partner => partner.Id);
        Once<string, string> projects = new(static name => name);
        foreach ((Scan scan, Claim claim) in claims)
        {
            if (claim.Rule.States == Statement.Project)
            {
                (int start, int end) = claim.Project;
                TextSpan name = scan.SpanOf(start, end);
                projects.Add(scan.Text.Substring(name.Start, name.Length), scan, start, end, claim.Rule.Name);
            }
            else if (claim is { Rule.States: Statement.Donor, Item.Party.Donor: { } donor })
            {
                donors.Add(donor, scan, claim.Start, claim.End, claim.Rule.Name);
            }
            else if (claim.Rule.States == Statement.Partner && (claim.Rule.IsAlways || !Pays(claim.Item!.Party, payers ??= Payers(claims)))
                && (claim.Item!.Party?.Organisation ?? Organisations.Named(scan, claim.Item)) is { } partner)
            {
                partners.Add(partner, scan, claim.Start, claim.End, claim.Rule.Name);
            }
        }

        return new()
        {
            Donors = donors.All,
            Partners = partners.All,
            Themes = themes,
            ProjectNames = projects.All is { Count: > 1 } several ? [.. Organisations.WithoutShortForms(several)] : projects.All,
        };
    }

    private static HashSet<NamedBody> Payers(List<(Scan Scan, Claim Claim)> claims) =>
        [.. claims.Where(one => one.Claim.Rule.States == Statement.Donor).Select(one => one.Claim.Item?.Party).OfType<NamedBody>()];

    // "Qatar and the ILO agreed on a course that Qatar pays": who pays is a partner only where a labelled line says so.
    private static bool Pays(NamedBody? party, HashSet<NamedBody> payers) => party is not null && (payers.Contains(party) || payers.Any(party.Covers));
}
