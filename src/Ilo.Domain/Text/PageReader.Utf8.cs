using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;
using Ilo.Domain.Text.Input;
using Ilo.Domain.Text.Pages;

namespace Ilo.Domain.Text;

public static partial class PageReader
{
    private const int MaxBytesPerCharacter = 3;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    // One character more is decoded than the limit, so that the reading says that there is a rest; the bytes cut off there end no character.
    private static long MostBytes(PageReaderOptions options) => (((long)options.MaxCharacters + 2) * MaxBytesPerCharacter) + ByteOrderMark.Length;

    /// <summary>Reads a page from UTF-8, or from UTF-16 where a byte order mark or the zeros between the letters say so. A byte order mark at the start is
    /// skipped and not counted.</summary>
    /// <param name="utf8Text">The page's text. Bytes that are not UTF-8 are read as U+FFFD and reported, once for each bad sequence; that it is UTF-16 is
    /// reported.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <returns>The reading; its spans count the UTF-16 units of the decoded text.</returns>
    public static PageReading Read(ReadOnlySpan<byte> utf8Text, PageReaderOptions? options = null)
    {
        options ??= Default;
        Utf16Form form = Utf16Form.Of(utf8Text);
        if (form.Is)
        {
            return ReadUtf16(utf8Text[form.Start..], form.IsBigEndian, options);
        }

        if (utf8Text.StartsWith(ByteOrderMark))
        {
            utf8Text = utf8Text[ByteOrderMark.Length..];
        }

        // What lies past the limit is not decoded.
        if (utf8Text.Length > MostBytes(options))
        {
            int end = (int)MostBytes(options);
            while (end > 0 && (utf8Text[end] & 0xC0) == 0x80)
            {
                end--;
            }

            utf8Text = utf8Text[..end];
        }

        char[] buffer = ArrayPool<char>.Shared.Rent(Math.Max(1, utf8Text.Length));
        Workspace workspace = Workspace.Take();
        try
        {
            int length = Decode(utf8Text, buffer, workspace.Notes);
            return PageAssembler.Read(buffer.AsSpan(0, length), workspace, options);
        }
        finally
        {
            workspace.Return();
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static PageReading ReadUtf16(ReadOnlySpan<byte> bytes, bool isBigEndian, PageReaderOptions options)
    {
        int length = (int)Math.Min(bytes.Length / 2, (long)options.MaxCharacters + 2);
        char[] buffer = ArrayPool<char>.Shared.Rent(length + 1);
        Workspace workspace = Workspace.Take();
        try
        {
            for (int i = 0; i < length; i++)
            {
                ReadOnlySpan<byte> unit = bytes[(2 * i)..];
                buffer[i] = (char)(isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(unit) : BinaryPrimitives.ReadUInt16LittleEndian(unit));
            }

            workspace.Notes.Report(DiagnosticDescriptors.Utf16Read, new(0, Math.Min(length, 1)));
            if (length * 2 == bytes.Length - 1)
            {
                // A byte without its other half.
                workspace.Notes.Report(DiagnosticDescriptors.InvalidUtf8, new(length, length + 1));
                buffer[length++] = '\uFFFD';
            }

            return PageAssembler.Read(buffer.AsSpan(0, length), workspace, options);
        }
        finally
        {
            workspace.Return();
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static int Decode(ReadOnlySpan<byte> bytes, Span<char> target, Notes notes)
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
            notes.Report(DiagnosticDescriptors.InvalidUtf8, new(length, length + 1));
            target[length++] = '\uFFFD';
            bytes = bytes[(read + bad)..];
        }
    }
}
