using System.Text;
using System.Xml;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange.Iati.Reading;

/// <summary>How XML is read: no DTD, no address followed, and leniently at its very beginning.</summary>
internal static class XmlInput
{
    private const int LongestBeginning = 4096;

    internal static XmlReader Create(Stream stream, bool isAsync = false) =>
        XmlReader.Create(new LenientStream(stream), new XmlReaderSettings
        {
            Async = isAsync,
            CloseInput = false,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });

    internal static SourceReference PlaceOf(XmlException failure, string sourceName) =>
        new(sourceName, default, Math.Max(0, failure.LineNumber - 1), Math.Max(0, failure.LinePosition - 1));

    /// <summary>Returns whether bytes, and not characters, are what is wrong; the framework says it in words only.</summary>
    internal static bool IsBadEncoding(XmlException failure) => failure.Message.Contains("encoding", StringComparison.OrdinalIgnoreCase);

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
        private byte[]? _beginning;
        private int _position;
        private int _length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_beginning is null)
            {
                _beginning = new byte[LongestBeginning];
                _length = inner.ReadAtLeast(_beginning, LongestBeginning, throwOnEndOfStream: false);
                _position = Skipped(_beginning.AsSpan(0, _length));
            }

            return _position < _length ? Copy(buffer.AsSpan(offset, count)) : inner.Read(buffer, offset, count);
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_beginning is null)
            {
                _beginning = new byte[LongestBeginning];
                _length = await inner.ReadAtLeastAsync(_beginning, LongestBeginning, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
                _position = Skipped(_beginning.AsSpan(0, _length));
            }

            return _position < _length ? Copy(buffer.Span) : await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private int Copy(Span<byte> target)
        {
            int count = Math.Min(target.Length, _length - _position);
            _beginning.AsSpan(_position, count).CopyTo(target);
            _position += count;
            return count;
        }
    }
}
