using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Matrix;

/// <summary>Each feature of list pages in each language and style: what surveys saw in one of them is read in all.</summary>
public sealed class LayoutMatrixTests
{
    public static TheoryData<string, string, string> Cells
    {
        get
        {
            TheoryData<string, string, string> cells = [];
            foreach (string feature in ListFeatures.All.Keys)
            {
                foreach (MatrixLanguage language in MatrixLanguage.All)
                {
                    foreach (MatrixStyle style in Enum.GetValues<MatrixStyle>())
                    {
                        bool isOfStyle = style == MatrixStyle.Numbered || !feature.StartsWith("numbers", StringComparison.Ordinal);
                        if (isOfStyle && ListFeatures.All[feature](MatrixPage.Of(language), language))
                        {
                            cells.Add(feature, language.Name, style.ToString());
                        }
                    }
                }
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Read_FeatureInEachLanguageAndStyle_GivesTheItems(string feature, string name, string style)
    {
        MatrixLanguage language = MatrixLanguage.Of(name);
        MatrixPage page = MatrixPage.Of(language);
        Assert.True(ListFeatures.All[feature](page, language));
        string text = page.Write(Enum.Parse<MatrixStyle>(style));

        PageReading reading = PageReader.Read(text);

        Assert.Equal(
            language.Titles.Zip(MatrixLanguage.Days, (title, day) => (title, (PartialDate?)new PartialDate(day))),
            reading.Articles.Select(article => (article.Title, article.Date)));
        string? summary = feature == "items without a text" ? null : language.Summary;
        Assert.All(reading.Articles, article => Assert.Equal(summary, article.Summary));
        Assert.Equal(reading.Articles.Count(), reading.Records.Count);
        Assert.Equal(page.Title, reading.Page.Title);
    }
}
