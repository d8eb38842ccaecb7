using System.Runtime.CompilerServices;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>Reads the days of a field's value: a date line, or one in brackets behind a length of time, <c>36 months (January 2010 - December
/// 2012)</c>.</summary>
internal static class FieldDates
{
    [MethodImpl(Compiled.Once)]
    internal static bool TryRead(ReadOnlySpan<char> text, Slice value, out DateHead head)
    {
        head = default;
        if (value.IsEmpty)
        {
            return false;
        }

        if (DateLineReader.TryRead(text, value, out head) && head.IsDated)
        {
            return true;
        }

        ReadOnlySpan<char> content = value.In(text);
        int open = content.IndexOf('(');
        return open > 0 && content[^1] == ')'
            && DateLineReader.TryRead(text, Slice.Trim(text, value.Start + open + 1, value.End - 1), out head) && head.IsDated && head.Place.IsEmpty;
    }
}
