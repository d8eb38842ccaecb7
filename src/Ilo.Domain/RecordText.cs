using NodaTime;
using NodaTime.Text;

namespace Ilo.Domain;

/// <summary>What the records' <c>ToString</c> share: short and without a culture.</summary>
internal static class RecordText
{
    internal static string Of(string title, DateInterval? dates) => dates is null ? title : $"{title} ({Of(dates)})";

    internal static string Of(DateInterval dates)
    {
        string start = LocalDatePattern.Iso.Format(dates.Start);
        return dates.Start == dates.End ? start : $"{start}/{LocalDatePattern.Iso.Format(dates.End)}";
    }
}
