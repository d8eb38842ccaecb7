namespace Ilo.Domain.Text.Input;

/// <summary>Tells UTF-16 by its byte order mark, or by the zeros between the letters of a Latin text.</summary>
/// <param name="Is">Whether it is UTF-16.</param>
/// <param name="IsBigEndian">Whether the upper byte comes first.</param>
/// <param name="Start">Where the text begins, behind a byte order mark.</param>
internal readonly record struct Utf16Form(bool Is, bool IsBigEndian, int Start)
{
    private const int Sample = 256;

    internal static Utf16Form Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
        {
            return new(true, false, 2);
        }

        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return new(true, true, 2);
        }

        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, Sample)];
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample.Length; i++)
        {
            even += i % 2 == 0 && sample[i] == 0 ? 1 : 0;
            odd += i % 2 == 1 && sample[i] == 0 ? 1 : 0;
        }

        // Most letters of a Latin text have a zero on one side, and none on the other.
        int most = sample.Length / 2;
        return most < 2 ? default
            : odd * 4 >= most * 3 && even == 0 ? new(true, false, 0)
            : even * 4 >= most * 3 && odd == 0 ? new(true, true, 0)
            : default;
    }
}
