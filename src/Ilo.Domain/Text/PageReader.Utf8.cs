using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Ilo.Domain.Text.Pages;

namespace Ilo.Domain.Text;

public static partial class PageReader
{
    private const int MaxBytesPerCharacter = 3;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a page from UTF-8. A byte order mark at the start is skipped and not counted.</summary>
    /// <param name="utf8Text">The page's text. Bytes that are not UTF-8 are read as U+FFFD and reported, once for each bad sequence.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <returns>The reading; its spans count the UTF-16 units of the decoded text.</returns>
    public static PageReading Read(ReadOnlySpan<byte> utf8Text, PageReaderOptions? options = null)
    {
        options ??= Default;
        if (utf8Text.StartsWith(ByteOrderMark))
        {
            utf8Text = utf8Text[ByteOrderMark.Length..];
        }

        // What lies past the limit is not decoded; one character more is, so that the reading says that there is a rest.
        long limit = ((long)options.MaxCharacters + 1) * MaxBytesPerCharacter;
        if (utf8Text.Length > limit)
        {
            utf8Text = utf8Text[..(int)limit];
        }

        char[] buffer = ArrayPool<char>.Shared.Rent(Math.Max(1, utf8Text.Length));
        Scratch scratch = Take();
        try
        {
            int length = Decode(utf8Text, buffer, scratch);
            return PageAssembler.Read(buffer.AsSpan(0, length), scratch, options);
        }
        finally
        {
            Return(scratch);
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static int Decode(ReadOnlySpan<byte> bytes, Span<char> target, Scratch scratch)
    {
        int length = 0;
        while (true)
        {
            OperationStatus status = Utf8.ToUtf16(bytes, target[length..], out int read, out int written, replaceInvalidSequences: false);
            length += written;
            if (status != OperationStatus.InvalidData)
            {
                return length;
            }

            Rune.DecodeFromUtf8(bytes[read..], out _, out int bad);
            scratch.Report(DiagnosticDescriptors.InvalidUtf8, new(length, length + 1));
            target[length++] = '\uFFFD';
            bytes = bytes[(read + bad)..];
        }
    }
}
