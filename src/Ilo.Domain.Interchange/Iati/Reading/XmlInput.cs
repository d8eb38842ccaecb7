using System.Text;
using System.Xml;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange.Iati.Reading;

/// <summary>How XML is read: no DTD, no address followed, and leniently at its very beginning.</summary>
internal static class XmlInput
{
    private const int LongestBeginning = 4096;

    internal static XmlReader Create(Stream stream)
    {
        LenientStream lenient = new(stream);
        lenient.Begin();
        return Create(lenient, isAsync: false);
    }

    internal static async Task<XmlReader> CreateAsync(Stream stream, CancellationToken cancellationToken)
    {
        LenientStream lenient = new(stream);
        await lenient.BeginAsync(cancellationToken).ConfigureAwait(false);
        return Create(lenient, isAsync: true);
    }

    /// <summary>Returns what is to say of a file that cannot be read further.</summary>
    internal static Diagnostic DiagnosticOf(XmlException failure, string sourceName)
    {
        SourceReference place = new(sourceName, default, Math.Max(0, failure.LineNumber - 1), Math.Max(0, failure.LinePosition - 1));
        return IsBadEncoding(failure) ? new(InterchangeDiagnostics.BadEncoding, place, [])
            : new(InterchangeDiagnostics.NotWellFormed, place, [failure.Message.TrimEnd('.')]);
    }

    /// <summary>Returns what is to say of bytes, behind what was reached, that are not in the encoding that the file states.</summary>
    internal static Diagnostic BadEncodingAt(XmlReader? xml, string sourceName)
    {
        (int line, int column) = xml is IXmlLineInfo reached ? (reached.LineNumber, reached.LinePosition) : (1, 1);
        return new(InterchangeDiagnostics.BadEncoding, new(sourceName, default, Math.Max(0, line - 1), Math.Max(0, column - 1)), []);
    }

    private static ShallowReader Create(LenientStream stream, bool isAsync)
    {
        XmlReaderSettings settings = new()
        {
            Async = isAsync,
            CloseInput = false,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        return new(DeclaredEncoding.Of(stream.Beginning) is { } encoding
            ? XmlReader.Create(new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true), settings)
            : XmlReader.Create(stream, settings));
    }

    // Bytes, and not characters, are what is wrong; the framework says it in words only. An encoding that it does not know is another matter.
    private static bool IsBadEncoding(XmlException failure) =>
        failure.InnerException is not ArgumentException && failure.Message.Contains("given encoding", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Returns how many bytes at the beginning are in the way: white space before the declaration, a byte order mark said twice, and a part of one that is
    /// all there is.
    /// </summary>
    internal static int Skipped(ReadOnlySpan<byte> beginning)
    {
        foreach (Encoding encoding in new Encoding[] { Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true), Encoding.UTF8,
            Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            ReadOnlySpan<byte> mark = encoding.Preamble;
            if (mark.StartsWith(beginning))
            {
                return beginning.Length;
            }

            if (beginning.StartsWith(mark))
            {
                return beginning[mark.Length..].StartsWith(mark) ? mark.Length : 0;
            }
        }

        int blanks = 0;
        while (blanks < beginning.Length && beginning[blanks] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            blanks++;
        }

        return blanks;
    }

    /// <summary>Gives the stream on without what is in the way at its beginning.</summary>
    private sealed class LenientStream(Stream inner) : Stream
    {
        private readonly byte[] _beginning = new byte[LongestBeginning];
        private int _position;
        private int _length;

        /// <summary>Gets the first bytes of what is given on.</summary>
        internal ReadOnlySpan<byte> Beginning => _beginning.AsSpan(_position, _length - _position);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        internal void Begin() => Begin(inner.ReadAtLeast(_beginning, LongestBeginning, throwOnEndOfStream: false));

        internal async Task BeginAsync(CancellationToken cancellationToken) =>
            Begin(await inner.ReadAtLeastAsync(_beginning, LongestBeginning, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false));

        public override int Read(byte[] buffer, int offset, int count) =>
            _position < _length ? Copy(buffer.AsSpan(offset, count)) : inner.Read(buffer, offset, count);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            _position < _length ? new(Copy(buffer.Span)) : inner.ReadAsync(buffer, cancellationToken);

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private void Begin(int length)
        {
            _length = length;
            _position = Skipped(_beginning.AsSpan(0, length));
        }

        private int Copy(Span<byte> target)
        {
            int count = Math.Min(target.Length, _length - _position);
            _beginning.AsSpan(_position, count).CopyTo(target);
            _position += count;
            return count;
        }
    }
}
