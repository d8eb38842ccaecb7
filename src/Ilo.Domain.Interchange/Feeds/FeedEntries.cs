using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;
using NodaTime;

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>Makes entries from items.</summary>
/// <param name="options">How the feed is written.</param>
/// <param name="flavour">The format.</param>
/// <param name="log">Where it is noted what could not be written.</param>
internal sealed class FeedEntries(FeedOptions options, FeedFlavour flavour, ExportLog log)
{
    internal FeedEntry Of(CatalogueItem<Article> item, Instant? moment, bool isFirstSeen)
    {
        Article record = item.Record;
        FeedRoom.OfArticles(flavour).NoteOthers(item, record.Title, InterchangeDiagnostics.NoPlaceInFeed, log);
        NoteFirstSeen(item, nameof(Article.Date), isFirstSeen);
        bool isExact = record.Date is { Precision: DatePrecision.Day };
        if (record.Date is { } inexact && !isExact)
        {
            log.Note(item, nameof(Article.Date), InterchangeDiagnostics.DateNotExact, record.Title, inexact.ToString());
        }

        return Common(item) with
        {
            Updated = moment,
            Published = isExact && !isFirstSeen ? moment : null,
            InexactDate = isExact ? null : record.Date?.ToString(),
            Place = Clean(item, nameof(Article.Place), record.Place, record.Title),
            Byline = Clean(item, nameof(Article.Byline), record.Byline, record.Title),
            Credit = Clean(item, nameof(Article.Credit), record.Credit, record.Title),
            Kind = record.Kind.ToString(),
            KindLabel = Clean(item, nameof(Article.PrintedKind), record.PrintedKind, record.Title) ?? record.Kind.ToString(),
        };
    }

    internal FeedEntry Of(CatalogueItem<Event> item, Instant? moment, Instant? seen)
    {
        Event record = item.Record;
        return OfDays(item, nameof(Event.Dates), FeedRoom.OfEvents(flavour), moment, seen) with
        {
            Place = Clean(item, nameof(Event.Place), record.Place, record.Title),
            Organizer = Clean(item, nameof(Event.Organizer), record.Organizer, record.Title),
            Status = record.StatedStatus == EventStatus.Announced ? null : record.StatedStatus.ToString(),
            Credit = Clean(item, nameof(Event.Credit), record.Credit, record.Title),
        };
    }

    internal FeedEntry Of(CatalogueItem<Project> item, Instant? moment, Instant? seen)
    {
        Project record = item.Record;
        return OfDays(item, nameof(Project.Duration), FeedRoom.OfProjects, moment, seen) with
        {
            IsProject = true,
            Status = record.StatedStatus == ProjectStatus.Unknown ? null : record.StatedStatus.ToString(),
            Credit = Clean(item, nameof(Project.Credit), record.Credit, record.Title),
        };
    }

    // What events and projects share: their days are no day of publishing.
    private FeedEntry OfDays<TRecord>(CatalogueItem<TRecord> item, string days, WrittenProperties<TRecord> room, Instant? moment, Instant? seen)
        where TRecord : class, IRecord
    {
        TRecord record = item.Record;
        room.NoteOthers(item, record.Title, InterchangeDiagnostics.NoPlaceInFeed, log);
        NoteFirstSeen(item, days, seen is not null);
        if (seen is not null && record.Days is not null && flavour != FeedFlavour.Json)
        {
            // The one date that an entry has is then another.
            log.Note(item, days, InterchangeDiagnostics.NoPlaceInFeed, record.Title, days);
        }

        if (seen is null && moment is not null)
        {
            log.Note(item, days, InterchangeDiagnostics.DatedByFirstDay, record.Title);
        }

        return Common(item) with { Updated = moment, Published = seen, Days = record.Days };
    }

    /// <summary>Makes an entry that says what became of an item; it keeps the item's identity, and its moment is the feed's.</summary>
    internal FeedEntry Of<TRecord>(CatalogueItem<TRecord> item, string what, string? changes, Instant moment)
        where TRecord : class, IRecord
    {
        FeedEntry common = Common(item, changes);
        bool isNew = what == FeedSource.New;
        return common with
        {
            Title = $"{what}: {common.Title}",
            Updated = moment,
            Published = isNew ? moment : null,
            Changed = isNew ? null : moment,
        };
    }

    // What every entry has; what changed stands in the place of the text.
    private FeedEntry Common<TRecord>(CatalogueItem<TRecord> item, string? changes = null)
        where TRecord : class, IRecord
    {
        TRecord record = item.Record;
        Uri? page = options.Links.PageOf(item);
        ValueList<Section> sections = changes is null ? Sections(item, record) : [];
        NoteTitleAsContent(item, (changes ?? record.Summary) is null && sections.IsEmpty, hasLink: page is not null);
        return new()
        {
            Id = options.Links.TagOf(item),
            Title = Clean(item, nameof(IRecord.Title), record.Title, record.Title)!,
            Summary = Clean(item, nameof(IRecord.Summary), changes ?? record.Summary, record.Title),
            Sections = sections,
            Language = record.Language,
            Themes = Themes(item, record),
            Page = page,
            Original = ItemNames.OriginalOf(item),
        };
    }

    // JSON Feed always asks for a text, Atom where there is no link; RSS takes a title alone.
    private void NoteTitleAsContent<TRecord>(CatalogueItem<TRecord> item, bool isWithoutText, bool hasLink)
        where TRecord : class, IRecord
    {
        if (isWithoutText && (flavour == FeedFlavour.Json || (flavour == FeedFlavour.Atom && !hasLink)))
        {
            log.Note(item, nameof(IRecord.Summary), InterchangeDiagnostics.TitleAsContent, item.Record.Title);
        }
    }

    private void NoteFirstSeen<TRecord>(CatalogueItem<TRecord> item, string property, bool isFirstSeen)
        where TRecord : class, IRecord
    {
        if (isFirstSeen)
        {
            log.Note(item, property, InterchangeDiagnostics.FirstSeenGiven, item.Record.Title);
        }
    }

    private ValueList<Section> Sections<TRecord>(CatalogueItem<TRecord> item, TRecord record)
        where TRecord : class, IRecord =>
        !options.WithContent ? [] : record.Sections.Select(section => new Section
        {
            Heading = Clean(item, nameof(IRecord.Sections), section.Heading, record.Title),
            Paragraphs = section.Paragraphs.Select(paragraph => paragraph with { Text = Clean(item, nameof(IRecord.Sections), paragraph.Text, record.Title)! })
                .ToValueList(),
        }).ToValueList();

    private ValueList<(string Code, string Name)> Themes<TRecord>(CatalogueItem<TRecord> item, TRecord record)
        where TRecord : class, IRecord =>
        record.Themes.Select(theme => (theme.Id.ToString(), Clean(item, nameof(IRecord.Themes), theme.Name, record.Title)!)).ToValueList();

    private string? Clean<TRecord>(CatalogueItem<TRecord> item, string property, string? text, string title)
        where TRecord : class
    {
        if (text is null)
        {
            return null;
        }

        string cleaned = flavour == FeedFlavour.Json ? CleanText.ForJson(text, out bool changed) : CleanText.ForXml(text, out changed);
        if (changed)
        {
            log.Note(item, property, InterchangeDiagnostics.CharactersReplaced, property, title);
        }

        return cleaned;
    }
}
