using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Commands.Showing;
using Ilo.Explorer.Output;
using NodaTime;

namespace Ilo.Explorer.Commands;

/// <summary>What changed, as the other commands write it.</summary>
internal static class ChangeText
{
    internal static string Label(string property) => property switch
    {
        "Duration" => "Dates",
        "StatedStatus" => "Status",
        "Locations" => "Places",
        "Beneficiaries" => "For",
        "Sections" => "Text",
        _ => property,
    };

    /// <summary>Returns the older and the newer value, a line for each text; nothing where there is none.</summary>
    internal static (string[] Older, string[] Newer) Values(PropertyChange change, IRecord? older, IRecord? newer)
    {
        Func<IRecord, IEnumerable<string>>? texts = change.Property switch
        {
            // In full where only that shows what changed.
            "Donors" => record => [Names.OfDonors(record)],
            "Partners" => record => [Names.OfPartners(record)],
            "Budget" => record => record is Project project ? [ItemFacts.Budget(project)] : [],
            "Sections" => record => record.Sections.Select(Text),
            _ => null,
        };
        if (texts is not null && older is not null && newer is not null)
        {
            string[] before = [.. texts(older).Where(text => text.Length > 0)];
            string[] after = [.. texts(newer).Where(text => text.Length > 0)];

            // Of several texts those that both have are no change.
            (string[] Older, string[] Newer) differing = ([.. before.Except(after)], [.. after.Except(before)]);
            if (differing is not ([], []))
            {
                return differing;
            }
        }

        return (Value(change.Older), Value(change.Newer));
    }

    private static string Text(Section section) => string.Join(
        ' ',
        [
            .. section.Heading is { } heading ? [$"{heading}:"] : Array.Empty<string>(),
            .. section.Paragraphs.Select(paragraph => paragraph.ToString().TrimStart()),
        ]);

    // Days of a change are ISO texts; people write them otherwise.
    private static string[] Value(string? value)
    {
        if (value is null)
        {
            return [];
        }

        PartialDate[] days = [.. value.Split('/')
            .Select(part => PartialDate.TryParse(part, null, out PartialDate day) && part.Length > 4 ? (PartialDate?)day : null).OfType<PartialDate>()];
        return [value.Count(c => c == '/') + 1 != days.Length ? value
            : days.Length == 2 && days.All(day => day.Precision == DatePrecision.Day) && days[0] <= days[1]
                ? Days.Of(new DateInterval(days[0].FirstDay, days[1].FirstDay))
            : days.Length == 1 ? Days.Of(days[0])
            : value];
    }
}
