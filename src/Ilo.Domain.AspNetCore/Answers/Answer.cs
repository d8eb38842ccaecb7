using System.IO.Compression;
using System.Security.Cryptography;

namespace Ilo.Domain.AspNetCore.Answers;

/// <summary>An answer as it is sent: a page, a fragment, a feed, a document.</summary>
/// <remarks>Compressed once for each way of compressing that a client asks for, when the first asks. Safe for use by any number of threads.</remarks>
internal sealed class Answer
{
    // Smaller ones gain nothing.
    private const int SmallestCompressed = 1024;

    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;
    private readonly Lazy<string> _tag;

    internal Answer(int status, string contentType, byte[] body)
    {
        Status = status;
        ContentType = contentType;
        Body = body;
        _brotli = new(() => Compress(stream => new BrotliStream(stream, new BrotliCompressionOptions { Quality = 5 }, leaveOpen: true)));
        _gzip = new(() => Compress(stream => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true)));
        _tag = new(() => $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Body).AsSpan(0, 10))}\"");
    }

    /// <summary>Gets the status.</summary>
    internal int Status { get; }

    /// <summary>Gets the media type, with its character set where it has one.</summary>
    internal string ContentType { get; }

    /// <summary>Gets what is sent, uncompressed.</summary>
    internal byte[] Body { get; }

    /// <summary>Gets the file name under which a browser saves it; null where it shows it.</summary>
    internal string? FileName { get; init; }

    /// <summary>Gets where what was asked for is now; null where it is here.</summary>
    internal string? Location { get; init; }

    /// <summary>Gets whether it may be kept, here and by clients: errors may not.</summary>
    internal bool CanBeKept => Status == StatusCodes.Status200OK && !IsOfTheMoment;

    /// <summary>Gets whether it tells of the moment, and would be wrong later.</summary>
    internal bool IsOfTheMoment { get; init; }

    /// <summary>Gets the entity tag: weak, because the compressed forms share it; equal for equal content, whatever else of the catalogue has
    /// changed.</summary>
    internal string Tag => _tag.Value;

    /// <summary>Gets about how many bytes it takes while it is kept, its compressed forms included.</summary>
    internal long Size => 2L * Body.Length;

    internal static Answer Html(byte[] html, int status = StatusCodes.Status200OK, bool isOfTheMoment = false) =>
        new(status, "text/html; charset=utf-8", html) { IsOfTheMoment = isOfTheMoment };

    internal static Answer Moved(string address) => new(StatusCodes.Status301MovedPermanently, "text/html; charset=utf-8", []) { Location = address };

    /// <summary>Returns the body in a form that the client takes, and the name of the form; null for the body as it is.</summary>
    internal (byte[] Body, string? Encoding) BodyFor(string? acceptEncoding) =>
        acceptEncoding is null || Body.Length < SmallestCompressed || !IsText(ContentType) ? (Body, null)
        : AcceptedEncodings.Contain(acceptEncoding, "br") ? (_brotli.Value, "br")
        : AcceptedEncodings.Contain(acceptEncoding, "gzip") ? (_gzip.Value, "gzip")
        : (Body, null);

    private static bool IsText(string contentType) =>
        contentType.StartsWith("text/", StringComparison.Ordinal) || contentType.Contains("json", StringComparison.Ordinal)
        || contentType.Contains("xml", StringComparison.Ordinal);

    private byte[] Compress(Func<Stream, Stream> open)
    {
        using MemoryStream compressed = new();
        using (Stream stream = open(compressed))
        {
            stream.Write(Body);
        }

        return compressed.ToArray();
    }
}
