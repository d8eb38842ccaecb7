using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Domain.Interchange.Iati.Reading;

/// <content>The dates, as they are published.</content>
internal sealed partial class ActivityReader
{
    private const int DayLength = 10;

    private ActivityDates ReadDates()
    {
        ActivityDates dates = new(null, null, null, null);
        foreach (XElement element in activity.Elements("activity-date"))
        {
            string type = Trimmed(element.Attribute("type")?.Value)?.ToLowerInvariant() ?? "";
            if (type is not ("1" or "2" or "3" or "4" or "start-planned" or "start-actual" or "end-planned" or "end-actual"))
            {
                bool isRead = type is "start" or "end" or "completion";
                Note(element, isRead ? InterchangeDiagnostics.DateTypeUnknown : InterchangeDiagnostics.DateTypeForeign, type);
                if (!isRead)
                {
                    continue;
                }
            }

            if (DayOf(element, "iso-date") is not { } day)
            {
                continue;
            }

            dates = type switch
            {
                "1" or "start-planned" or "start" => dates with { PlannedStart = dates.PlannedStart ?? day },
                "2" or "start-actual" => dates with { ActualStart = dates.ActualStart ?? day },
                "3" or "end-planned" or "end" or "completion" => dates with { PlannedEnd = dates.PlannedEnd ?? day },
                "4" or "end-actual" => dates with { ActualEnd = dates.ActualEnd ?? day },
                _ => dates,
            };
        }

        return dates;
    }

    private DateInterval? DurationOf(ActivityDates dates)
    {
        if (dates.Start is not { } start || dates.End is not { } end)
        {
            return null;
        }

        if (end < start)
        {
            Note(activity, InterchangeDiagnostics.ActivityEndsBeforeStart, LocalDatePattern.Iso.Format(start), LocalDatePattern.Iso.Format(end));
            return null;
        }

        return new(start, end);
    }
}
