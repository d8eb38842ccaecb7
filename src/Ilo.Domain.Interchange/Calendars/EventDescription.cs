using System.Text;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Calendars;

/// <summary>Makes the text of an entry: summary, sections, organizer and donors, then the address.</summary>
internal static class EventDescription
{
    internal static string Of(Event record, Uri? page)
    {
        EntryWords words = EntryWords.In(record.Language);
        StringBuilder text = new();
        Add(text, record.Summary);
        foreach (Section section in record.Sections)
        {
            Add(text, string.Join('\n', SectionLines.Of(section)));
        }

        Add(text, record.Organizer is null ? null : $"{words.Organizer}: {record.Organizer}");
        Add(text, record.Donors.IsEmpty ? null : $"{words.Donors}: {string.Join("; ", record.Donors.Select(donor => donor.Name))}");
        Add(text, page?.AbsoluteUri);
        return text.ToString();
    }

    private static void Add(StringBuilder text, string? part)
    {
        if (string.IsNullOrEmpty(part))
        {
            return;
        }

        text.Append(text.Length == 0 ? "" : "\n\n").Append(part);
    }
}
