using System.Globalization;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>What every format promises: the same items and options give the same bytes, waiting or not, in every culture, and a token stops it.</summary>
public sealed class FormatTests
{
    private static readonly Lazy<Catalogue> Traps = new(() =>
        Items.CatalogueOf(Items.Some(Items.Projects, 12), Items.Some(Items.Events, 12), Items.Some(Items.Articles, 12)));

    public static TheoryData<string> Formats => [.. Tests.Formats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    [Trait("Trap", "2")]
    public void Write_Twice_GivesTheSameBytes(string format)
    {
        foreach (Catalogue catalogue in new[] { Items.SamplePages, Traps.Value })
        {
            byte[] first = Items.Written(stream => Tests.Formats.Write(format, stream, catalogue)).Bytes;
            Assert.NotEmpty(first);
            Assert.Equal(first, Items.Written(stream => Tests.Formats.Write(format, stream, catalogue)).Bytes);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsync_GivesTheSameBytesAndReport(string format)
    {
        foreach (Catalogue catalogue in new[] { Items.SamplePages, Traps.Value })
        {
            (byte[] bytes, ExportReport report) = Items.Written(stream => Tests.Formats.Write(format, stream, catalogue));
            using MemoryStream stream = new();
            Assert.Equal(report, await Tests.Formats.WriteAsync(format, stream, catalogue, TestContext.Current.CancellationToken));
            Assert.Equal(bytes, stream.ToArray());
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_InAnyCulture_GivesTheSameBytes(string format)
    {
        byte[] expected = Items.Written(stream => Tests.Formats.Write(format, stream, Traps.Value)).Bytes;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "tr-TR", "fr-FR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, Items.Written(stream => Tests.Formats.Write(format, stream, Traps.Value)).Bytes);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsync_CancelledBeforeOrWhileWriting_Stops(string format)
    {
        using CancellationTokenSource before = new();
        await before.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Tests.Formats.WriteAsync(format, Stream.Null, Traps.Value, before.Token));

        using CancelsWhenWritten stream = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Tests.Formats.WriteAsync(format, stream, Many.Value, stream.Token));
        Assert.InRange(stream.Length, 1, Items.Written(other => Tests.Formats.Write(format, other, Many.Value)).Bytes.Length - 1);
    }

    private static readonly DateInterval Year = new(new(2019, 1, 1), new(2019, 12, 31));

    // Enough of them that the stream is written to, and the token cancelled there, while there is more to write.
    private static readonly Lazy<Catalogue> Many = new(() => Items.CatalogueOf(
        Enumerable.Range(1, 4000).Select(number => new Project { Title = $"Project {number}", Duration = Year, Summary = new('s', 100) }),
        Enumerable.Range(1, 4000).Select(number => new Event { Title = $"Event {number}", Dates = Year, Summary = new('s', 100) }),
        Enumerable.Range(1, 4000).Select(number => new Article { Title = $"Article {number}", Date = new(2019), Summary = new('s', 100) })));

    private sealed class CancelsWhenWritten : MemoryStream
    {
        private readonly CancellationTokenSource _source = new();

        internal CancellationToken Token => _source.Token;

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            base.Write(buffer.Span);
            await _source.CancelAsync();
        }

        public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            base.Write(buffer, offset, count);
            await _source.CancelAsync();
        }

        protected override void Dispose(bool disposing)
        {
            _source.Dispose();
            base.Dispose(disposing);
        }
    }
}
