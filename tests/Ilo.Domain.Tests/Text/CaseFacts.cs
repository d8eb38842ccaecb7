using System.Globalization;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

/// <summary>What a reading says of the entry that a case is about: the second where the case gives its lines, the first of a whole page.</summary>
internal sealed class CaseFacts(PageReading reading, string input)
{
    private readonly PageRecord? _record = Subject(reading, input);

    internal IEnumerable<string> Titles => reading.Records.Select(Of).OfType<IRecord>().Select(record => record.Title);

    internal string Label => _record?.Project?.Label ?? _record?.Event?.Label ?? _record?.Article?.Label ?? "";

    internal string Dates => Of(_record)?.Days is { } days ? CaseAnswers.Days(days) : "";

    internal string Place => _record?.Event?.Place ?? _record?.Article?.Place ?? string.Join(", ", _record?.Project?.Locations ?? []);

    internal string Byline => _record?.Article?.Byline ?? "";

    internal string Code => _record?.Project?.Code ?? "";

    internal string Budget => _record?.Project?.Budget is { } sum ? string.Create(CultureInfo.InvariantCulture, $"{sum.Currency} {sum.Amount}") : "";

    // States that a sentence gives are the catalogue's.
    internal string Status =>
        Catalogue.From([reading]).EventItems.Select(item => item.Record).FirstOrDefault(IsSubject)?.StatedStatus.ToString()
            ?? _record?.Event?.StatedStatus.ToString() ?? _record?.Project?.StatedStatus.ToString() ?? "";

    internal string Numbers => string.Join(',', reading.Page.Entries.Select(entry => entry.Number));

    internal IEnumerable<string> Ids => reading.Diagnostics.Select(diagnostic => diagnostic.Id);

    internal string Text => string.Join('\n', reading.Records.Select(Of).OfType<IRecord>().Select(record => $"{record.Title}\n{record.Summary}"));

    internal bool IsInSummary => Of(_record)?.Summary?.Contains(input, StringComparison.Ordinal) == true;

    internal bool IsRestKept => Ids.Any() || Text.Contains(input[(input.LastIndexOf(',') + 1)..], StringComparison.Ordinal);

    internal bool NamesProject(string key) =>
        Catalogue.From([reading]).ProjectItems.Any(item => item.Identifier.ToString().Contains(key, StringComparison.Ordinal));

    public override string ToString() => $"{_record} {Dates} place={Place} label={Label} status={Status} {Budget} {Code} {string.Join(' ', Ids)}";

    private bool IsSubject(Event one) => one.Title == _record?.Event?.Title;

    private static IRecord? Of(PageRecord? one) => (IRecord?)one?.Project ?? (IRecord?)one?.Event ?? one?.Article;

    private static PageRecord? Subject(PageReading reading, string input) =>
        reading.Records.ElementAtOrDefault(input.Contains("\n\n", StringComparison.Ordinal) ? 0 : 1);
}
