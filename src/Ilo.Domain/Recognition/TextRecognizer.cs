using Ilo.Domain.Vocabularies;


namespace Ilo.Domain.Recognition;

/// <summary>Finds in a text who pays, with whom, about what, and which projects it names.</summary>
/// <remarks>
/// Being mentioned is not funding: where a text does not say it, nothing is found. Reads a text once, whatever the size of the
/// vocabulary. Immutable; safe for use by any number of threads; the same in every culture.
/// </remarks>
public sealed class TextRecognizer
{
    private static readonly Lazy<TextRecognizer> BuiltIn = new(() => new TextRecognizer(Vocabulary.Default));

    private readonly RecognizerTables _tables;

    /// <summary>Makes a recogniser; costly, so keep it.</summary>
    /// <param name="vocabulary">What it knows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is null.</exception>
    public TextRecognizer(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        Vocabulary = vocabulary;
        _tables = new(vocabulary);
    }

    /// <summary>Gets the recogniser of the built-in vocabulary, made at the first use.</summary>
    public static TextRecognizer Default => BuiltIn.Value;

    /// <summary>Gets what it knows.</summary>
    public Vocabulary Vocabulary { get; }

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

        FindingList<Donor> donors = new(donor => donor.Id.ToString());
        FindingList<Organisation> partners = new(partner => partner.Id.ToString());
        FindingList<string> projects = new(name => name);
        foreach (Scan scan in scans)
        {
            FundingRules.Find(scan, donors);
            PartnerRules.Find(scan, partners);
            ProjectNameRules.Find(scan, projects);
        }

        return new()
        {
            Donors = donors.ToList(),
            Partners = partners.ToList(),
            Themes = ThemeRules.Find(text.Label, scans, _tables, Vocabulary.Themes),
            ProjectNames = ProjectNameRules.WithoutShortForms(projects.ToList()),
        };
    }
}
