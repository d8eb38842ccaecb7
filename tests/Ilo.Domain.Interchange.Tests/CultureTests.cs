using System.Globalization;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Parquet;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>The same items and options give the same bytes, whatever the culture.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    public void Write_InAnyCulture_GivesTheSameBytes(string culture)
    {
        byte[][] expected = [.. Written()];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Written());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<byte[]> Written()
    {
        Catalogue catalogue = Items.SamplePages;
        TableOptions options = new() { AsOf = new(2019, 6, 1), Links = Items.Links };
        TableSet tables = TableSet.Of(catalogue, options);
        FeedOptions feed = new() { Title = "News", Links = Items.Links, WithContent = true };
        yield return Items.Written(stream => CalendarWriter.Write(stream, catalogue, new() { Stamp = Items.Moment, Links = Items.Links, Content = CalendarContent.Events | CalendarContent.Milestones })).Bytes;
        yield return Items.Written(stream => FeedWriter.WriteAtom(stream, catalogue.ArticleItems, feed)).Bytes;
        yield return Items.Written(stream => FeedWriter.WriteRss(stream, catalogue.ArticleItems, feed)).Bytes;
        yield return Items.Written(stream => FeedWriter.WriteJsonFeed(stream, catalogue.ArticleItems, feed)).Bytes;
        yield return Items.Written(stream => JsonLdWriter.Write(stream, catalogue, new() { Links = Items.Links })).Bytes;
        yield return Items.Written(stream => IatiWriter.Write(stream, catalogue, Iati.IatiWriterTests.Options)).Bytes;
        yield return Items.Written(stream => DataPackageWriter.Write(stream, catalogue, options)).Bytes;
        yield return Items.Written(stream => ParquetTables.Write(stream, tables, "projects")).Bytes;
    }
}
