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
    private static readonly Lazy<TextRecognizer> BuiltIn = new(() => From(Vocabulary.Default, RecognitionRules.Default));

    private readonly RecognizerTables _tables;
    private readonly RuleSet _rules;
    private readonly ThemeTable _themes;

    private TextRecognizer(Vocabulary vocabulary, RecognitionRules rules)
    {
        Lexicon lexicon = new();
        lexicon.Add("#");
        _rules = new(rules.Files, lexicon, []);
        _tables = new(lexicon, _rules.Classes, vocabulary);
        _themes = new(vocabulary.Themes, lexicon);
        (Vocabulary, Rules) = (vocabulary, rules);
    }

    /// <summary>Gets the recogniser of the built-in vocabulary and rules, made at the first use.</summary>
    public static TextRecognizer Default => BuiltIn.Value;

    /// <summary>Gets the names that it knows.</summary>
    public Vocabulary Vocabulary { get; }

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
        return new(vocabulary, rules);
    }

    /// <summary>Returns the rules that match in a text, each with what it states; for their examples.</summary>
    internal IEnumerable<(string Rule, Statement States)> Matching(string text) =>
        new[] { TextPart.Body, TextPart.Title }.SelectMany(part => new RuleReader(new(text, part, null, _tables), _rules).Read())
            .Select(claim => (claim.Rule.Name, claim.Rule.States));

    /// <summary>Returns how often tokens are looked at while a text is read by the rules; for the tests that it grows with the text alone.</summary>
    internal long LooksAt(string text)
    {
        Scan scan = new(text, TextPart.Body, LanguageCode.English, _tables);
        new RuleReader(scan, _rules).Read();
        return scan.Looks;
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
        Scan body = new(text.Body, TextPart.Body, text.Language, _tables);
        List<Scan> scans = [body];
        if (text.Title is { } title)
        {
            // A title is short: its language is told from the body.
            scans.Insert(0, new(title, TextPart.Title, text.Language ?? (body.Count > 0 ? body.Language : null), _tables));
        }

        List<Finding<Donor>> donors = [];
        List<Finding<Organisation>> partners = [];
        List<Finding<string>> projects = [];
        foreach (Scan scan in scans)
        {
            foreach (Claim claim in new RuleReader(scan, _rules).Read())
            {
                if (claim.Rule.States == Statement.Project)
                {
                    (int start, int end) = claim.Project;
                    TextSpan name = scan.SpanOf(start, end);
                    projects.Add(scan.Finding(scan.Text.Substring(name.Start, name.Length), start, end, claim.Rule.Name));
                }
                else if (claim is { Rule.States: Statement.Donor, Item.Party.Donor: { } donor })
                {
                    donors.Add(scan.Finding(donor, claim.Start, claim.End, claim.Rule.Name));
                }
                else if (claim.Rule.States == Statement.Partner && (claim.Item!.Party?.Organisation ?? Organisations.Named(scan, claim.Item)) is { } partner)
                {
                    partners.Add(scan.Finding(partner, claim.Start, claim.End, claim.Rule.Name));
                }
            }
        }

        return new()
        {
            Donors = [.. donors.DistinctBy(finding => finding.Value.Id)],
            Partners = [.. partners.DistinctBy(finding => finding.Value.Id)],
            Themes = ThemeRules.Find(text.Label, scans, _themes, Vocabulary.Themes),
            ProjectNames = [.. Organisations.WithoutShortForms(projects.DistinctBy(finding => finding.Value))],
        };
    }
}
