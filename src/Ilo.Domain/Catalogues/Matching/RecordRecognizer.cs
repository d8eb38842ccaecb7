using System.Collections.Concurrent;
using System.Globalization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Recognition;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Finds what the own text of a record states, and keeps in which property it stands.</summary>
internal sealed class RecordRecognizer(TextRecognizer recognizer)
{
    private const string FieldRule = "labelled-field";

    private readonly ConcurrentDictionary<string, IReadOnlyList<Donor>> _printed = new(StringComparer.Ordinal);

    // Texts say the same words, and mean the same, thousands of times.
    private readonly OnceOnly<string, string> _words = new(StringComparer.Ordinal);
    private readonly OnceOnly<object, object> _alone = new(ReferenceEqualityComparer.Instance);

    /// <summary>Returns what the labelled fields print, then what the text states.</summary>
    internal SourceFindings Of<TRecord>(SourceRecord<TRecord> source)
        where TRecord : class, IRecord
    {
        TRecord record = source.Record;
        object? places = source.Places;
        SourceFindings found = Of(source, places, record.Label, record.Title, record.Language, record.Summary, record.Sections);
        found = record.Donors.IsEmpty && record.Partners.IsEmpty && record.Themes.IsEmpty ? found : found with
        {
            Donors = [.. record.Donors.SelectMany((donor, i) => Known(donor).Select(known =>
                Field(CatalogueFindingKind.Donor, source, places, nameof(record.Donors), i, donor.Name, known.Id.ToString(), known))), .. found.Donors],
            Partners = [.. record.Partners.Select((partner, i) => (Known: Known(partner), i, partner.Name)).Select(one =>
                Field(CatalogueFindingKind.Partner, source, places, nameof(record.Partners), one.i, one.Name, one.Known.Id.ToString(), one.Known)),
                    .. found.Partners],
            Themes = [.. record.Themes.Select((theme, i) =>
                Field(CatalogueFindingKind.Theme, source, places, nameof(record.Themes), i, theme.Name, theme.Id.ToString(), theme)), .. found.Themes],
        };

        // The page's text may go; a build that ends early asks for the places again.
        source.Places = places is null || found.Count == 0 ? null : new KnownPlaces((found with { Mentions = [] }).All);
        return found;
    }

    private SourceFindings Of(
        ISourced source, object? places, string? label, string title, LanguageCode? language, string? summary, ValueList<Section> sections)
    {
        List<(int Start, TextPiece Piece)>? starts = sections.IsEmpty ? null : [];
        string text = starts is null ? summary ?? "" : Joined(TextPiece.Body(summary, sections), starts);
        (TextFindings found, IReadOnlyList<ProjectMention> mentions) =
            recognizer.WithMentions(new() { Body = text, Title = title, Label = label, Language = language });
        return ReferenceEquals(found, TextFindings.None) && mentions.Count == 0 ? SourceFindings.None : Found(found, source, places, title, text, starts) with
        {
            Mentions = Placed(mentions, title, text, starts),
        };
    }

    private static IReadOnlyList<PlacedMention> Placed(
        IReadOnlyList<ProjectMention> mentions, string title, string text, List<(int Start, TextPiece Piece)>? starts)
    {
        PlacedMention[] placed = new PlacedMention[mentions.Count];
        int count = 0;
        for (int i = 0; i < placed.Length; i++)
        {
            ProjectMention one = mentions[i];
            (TextPiece piece, TextSpan span) = one.Part == TextPart.Title ? (new("Title", title), one.Span) : InBody(text, starts, one.Span);
            if (IsWithin(span, piece))
            {
                placed[count++] = new(piece.Property, span, one.MayBeNew);
            }
        }

        return count == 0 ? [] : ByProperty.Of(count == placed.Length ? placed : placed[..count]);
    }

    // The texts as one; and where each begins.
    private static string Joined(IEnumerable<TextPiece> pieces, List<(int Start, TextPiece Piece)> starts)
    {
        List<string> texts = [];
        int length = 0;
        foreach (TextPiece piece in pieces.Where(static piece => piece.Text.Length > 0))
        {
            length += length > 0 ? 1 : 0;
            starts.Add((length, piece));
            length += piece.Text.Length;
            texts.Add(piece.Text);
        }

        return string.Join('\n', texts);
    }

    private SourceFindings Found(
        TextFindings found, ISourced source, object? places, string title, string text, List<(int Start, TextPiece Piece)>? starts)
    {
        return new()
        {
            Donors = All(found.Donors, CatalogueFindingKind.Donor, static donor => donor.Id.ToString()),
            Partners = All(found.Partners, CatalogueFindingKind.Partner, static partner => partner.Id.ToString()),
            Themes = All(found.Themes, CatalogueFindingKind.Theme, static theme => theme.Id.ToString()),
            ProjectNames = Names(found.ProjectNames),
        };

        StatedValue<T>[] All<T>(ValueList<Finding<T>> findings, CatalogueFindingKind kind, Func<T, string> id)
            where T : class
        {
            StatedValue<T>[] all = findings.IsEmpty ? [] : new StatedValue<T>[findings.Count];
            for (int i = 0; i < all.Length; i++)
            {
                (TextPiece piece, TextSpan span) = PlaceOf(findings[i]);
                all[i] = new(Finding(findings[i], piece, span, kind, id(findings[i].Value)), Alone(findings[i].Value));
            }

            return all;
        }

        IReadOnlyList<CatalogueFinding> Names(ValueList<Finding<string>> names)
        {
            CatalogueFinding[] all = names.IsEmpty ? [] : new CatalogueFinding[names.Count];
            int count = 0;
            foreach (Finding<string> name in names)
            {
                (TextPiece piece, TextSpan span) = PlaceOf(name);
                if (IsWithin(span, piece))
                {
                    all[count++] = Finding(name, piece, span, CatalogueFindingKind.Project, name.Value);
                }
            }

            return count == 0 ? [] : ByProperty.Of(count == all.Length ? all : all[..count]);
        }

        (TextPiece Piece, TextSpan Span) PlaceOf<T>(Finding<T> finding) => finding.Part switch
        {
            TextPart.Title => (new("Title", title), finding.Span),
            TextPart.Label => (new("Label", finding.Words), finding.Span),
            _ => InBody(text, starts, finding.Span),
        };

        CatalogueFinding Finding<T>(Finding<T> finding, TextPiece piece, TextSpan span, CatalogueFindingKind kind, string id)
        {
            // A heading and what stands under it may say it together: the words are both's, the place is the first's.
            span = IsWithin(span, piece) ? span : TextSpan.FromBounds(span.Start, piece.Text.Length);
            SourceReference place = places switch
            {
                WordPlaces page => page.Of(finding.Part, finding.Part == TextPart.Body ? text : "", finding.Span, finding.Words),
                KnownPlaces known => known.Of(piece.Property, span, finding.Words),
                _ => null,
            } ?? source.Source;

            // Of projects nearly every text names another; the other words are mostly the same.
            return kind == CatalogueFindingKind.Project
                ? new(kind, id, source, place, piece.Property, span, finding.Words, finding.Rule, piece.Text)
                : new(kind, id, source, place, piece.Property, span, _words.Of(finding.Words, static one => one), finding.Rule);
        }
    }

    private StatedValue<T> Field<TRecord, T>(
        CatalogueFindingKind kind, SourceRecord<TRecord> source, object? places, string list, int i, string name, string id, T value)
        where TRecord : class
        where T : class
    {
        string property = string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]");
        TextSpan span = new(0, name.Length);
        SourceReference? place = places switch
        {
            WordPlaces page => page.OfField(name),
            KnownPlaces known => known.Of(property, span, name),
            _ => null,
        };
        return new(new(kind, id, source, place ?? source.Source, property, span, name, FieldRule), Alone(value));
    }

    private ValueList<T> Alone<T>(T value)
        where T : class =>
        (ValueList<T>)_alone.Of(value, static one => (ValueList<T>)[(T)one]);

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

    // The texts are read as one, and a line's end parts no words: a name may run from one text into the next, and then is none of either.
    private static bool IsWithin(TextSpan span, TextPiece piece) => span.End <= piece.Text.Length;

    private static (TextPiece Piece, TextSpan Span) InBody(string text, List<(int Start, TextPiece Piece)>? starts, TextSpan span)
    {
        if (starts is null)
        {
            return (new(nameof(Project.Summary), text), span);
        }

        int i = starts.BinarySearch((span.Start, default), Comparer<(int Start, TextPiece Piece)>.Create(static (a, b) => a.Start.CompareTo(b.Start)));
        i = i < 0 ? ~i - 1 : i;
        return (starts[i].Piece, new(span.Start - starts[i].Start, span.Length));
    }
}
