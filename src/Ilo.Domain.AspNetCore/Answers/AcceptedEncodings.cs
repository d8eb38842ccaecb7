namespace Ilo.Domain.AspNetCore.Answers;

/// <summary>Reads the header <c>Accept-Encoding</c> (RFC 9110, 12.5.3).</summary>
internal static class AcceptedEncodings
{
    /// <summary>Returns whether the header names a coding and does not give it the weight 0. An asterisk names none: nothing is lost by sending the body as it
    /// is.</summary>
    internal static bool Contain(ReadOnlySpan<char> header, ReadOnlySpan<char> coding)
    {
        foreach (Range range in header.Split(','))
        {
            ReadOnlySpan<char> part = header[range].Trim();
            int end = part.IndexOf(';');
            ReadOnlySpan<char> name = end < 0 ? part : part[..end].TrimEnd();
            if (name.Equals(coding, StringComparison.OrdinalIgnoreCase))
            {
                return end < 0 || !IsZero(part[(end + 1)..].Trim());
            }
        }

        return false;
    }

    private static bool IsZero(ReadOnlySpan<char> weight) =>
        weight.StartsWith("q=", StringComparison.OrdinalIgnoreCase) && weight[2..].TrimEnd('0').TrimEnd('.') is "" or "0";
}
