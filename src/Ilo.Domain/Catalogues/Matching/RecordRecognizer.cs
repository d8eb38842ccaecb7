using System.Collections.Concurrent;
using System.Globalization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Recognition;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Finds what the own text of a record states, and keeps in which property it stands.</summary>
internal sealed class RecordRecognizer(TextRecognizer recognizer)
{
    private const string FieldRule = "labelled-field";

    // Texts say the same words thousands of times: each of so many is kept once.
    private const int MostWords = 4_096;

    private readonly ConcurrentDictionary<string, IReadOnlyList<Donor>> _printed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _words = new(StringComparer.Ordinal);
    private int _wordCount;

    /// <summary>Returns what the labelled fields print, then what the text states.</summary>
    internal SourceFindings Of<TRecord>(SourceRecord<TRecord> source)
        where TRecord : class, IRecord
    {
        TRecord record = source.Record;
        WordPlaces? places = source.Places.Value;
        source.Places = default;
        SourceFindings found = Of(source.Source, places, record.Label, record.Title, record.Language, record.Summary, record.Sections);
        return record.Donors.IsEmpty && record.Partners.IsEmpty && record.Themes.IsEmpty ? found : found with
        {
            Donors = [.. record.Donors.SelectMany((donor, i) => Known(donor).Select(known =>
                Field(CatalogueFindingKind.Donor, source.Source, places, nameof(record.Donors), i, donor.Name, known.Id.ToString(), known))), .. found.Donors],
            Partners = [.. record.Partners.Select((partner, i) => (Known: Known(partner), i, partner.Name)).Select(one =>
                Field(CatalogueFindingKind.Partner, source.Source, places, nameof(record.Partners), one.i, one.Name, one.Known.Id.ToString(), one.Known)),
                    .. found.Partners],
            Themes = [.. record.Themes.Select((theme, i) =>
                Field(CatalogueFindingKind.Theme, source.Source, places, nameof(record.Themes), i, theme.Name, theme.Id.ToString(), theme)), .. found.Themes],
        };
    }

    private SourceFindings Of(
        SourceReference source, WordPlaces? places, string? label, string title, LanguageCode? language, string? summary, ValueList<Section> sections)
    {
        List<(int Start, string Property)> starts = [];
        string text = sections.IsEmpty ? summary ?? "" : Joined(TextPiece.Body(summary, sections), starts);
        TextFindings found = recognizer.Recognize(new TextToRecognize { Body = text, Title = title, Label = label, Language = language });
        if (found.Donors.IsEmpty && found.Partners.IsEmpty && found.Themes.IsEmpty && found.ProjectNames.IsEmpty)
        {
            return SourceFindings.None;
        }

        return Found(found, source, places, text, starts);
    }

    // The texts as one; and where each begins.
    private static string Joined(IEnumerable<TextPiece> pieces, List<(int Start, string Property)> starts)
    {
        List<string> texts = [];
        int length = 0;
        foreach (TextPiece piece in pieces)
        {
            length += length > 0 ? 1 : 0;
            starts.Add((length, piece.Property));
            length += piece.Text.Length;
            if (length > 0)
            {
                texts.Add(piece.Text);
            }
        }

        return string.Join('\n', texts);
    }

    private SourceFindings Found(
        TextFindings found, SourceReference source, WordPlaces? places, string text, List<(int Start, string Property)> starts)
    {
        return new()
        {
            Donors = All(found.Donors, CatalogueFindingKind.Donor, static donor => donor.Id.ToString()),
            Partners = All(found.Partners, CatalogueFindingKind.Partner, static partner => partner.Id.ToString()),
            Themes = All(found.Themes, CatalogueFindingKind.Theme, static theme => theme.Id.ToString()),
            ProjectNames = All(found.ProjectNames, CatalogueFindingKind.Project, static name => name),
        };

        StatedValue<T>[] All<T>(ValueList<Finding<T>> findings, CatalogueFindingKind kind, Func<T, string> id) =>
            findings.IsEmpty ? [] : findings.Count == 1 ? [One(findings[0], kind, id(findings[0].Value))]
            : [.. findings.Select(one => One(one, kind, id(one.Value)))];

        StatedValue<T> One<T>(Finding<T> finding, CatalogueFindingKind kind, string id)
        {
            (string property, TextSpan span) = finding.Part switch
            {
                TextPart.Title => ("Title", finding.Span),
                TextPart.Label => ("Label", finding.Span),
                _ => InBody(starts, finding.Span),
            };
            SourceReference place = places?.Of(finding.Part, finding.Part == TextPart.Body ? text : "", finding.Span, finding.Words) ?? source;
            // A project's name is mostly what stands there: one string for both.
            string words = kind != CatalogueFindingKind.Project ? Once(finding.Words) : finding.Words == id ? id : finding.Words;
            return new(new(kind, id, place, property, span, words, finding.Rule), finding.Value);
        }
    }

    private static StatedValue<T> Field<T>(
        CatalogueFindingKind kind, SourceReference source, WordPlaces? places, string property, int i, string name, string id, T value) =>
        new(new(kind, id, places?.OfField(name)
            ?? source, string.Create(CultureInfo.InvariantCulture, $"{property}[{i}]"), new(0, name.Length), name, FieldRule), value);

    private string Once(string words)
    {
        if (_words.TryGetValue(words, out string? known))
        {
            return known;
        }

        return Interlocked.Increment(ref _wordCount) <= MostWords ? _words.GetOrAdd(words, words) : words;
    }

    // The donors that a labelled field means by a name; the donor as printed where the vocabulary knows none.
    private IReadOnlyList<Donor> Known(Donor donor)
    {
        if (!_printed.TryGetValue(donor.Name, out IReadOnlyList<Donor>? known))
        {
            known = recognizer.Vocabulary.Donors.TryGet(donor.Name, out Donor? one)
                ? [one]
                : [.. recognizer.Recognize("Donor: " + donor.Name).Donors.Select(found => found.Value).DefaultIfEmpty(donor)];
            _printed.TryAdd(donor.Name, known);
        }

        return known;
    }

    private Organisation Known(Organisation organisation) =>
        recognizer.Vocabulary.Organisations.TryGet(organisation.Name, out Organisation? known) ? known : organisation;

    private static (string Property, TextSpan Span) InBody(List<(int Start, string Property)> starts, TextSpan span)
    {
        int i = starts.BinarySearch((span.Start, ""), Comparer<(int Start, string Property)>.Create(static (a, b) => a.Start.CompareTo(b.Start)));
        i = i < 0 ? ~i - 1 : i;
        return i < 0 ? (nameof(Project.Summary), span) : (starts[i].Property, new(span.Start - starts[i].Start, span.Length));
    }
}
