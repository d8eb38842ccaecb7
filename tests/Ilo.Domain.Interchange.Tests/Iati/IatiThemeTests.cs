using System.Xml.Linq;
using FsCheck.Fluent;
using Ilo.Domain.Vocabularies;
using static Ilo.Domain.Interchange.Tests.Iati.IatiReaderTests;

namespace Ilo.Domain.Interchange.Tests.Iati;

/// <summary>Themes leave as tags of our vocabulary and come back by them; by a sector only where exactly one theme has its code.</summary>
public sealed class IatiThemeTests
{
    private static readonly string Uri = Interchange.Iati.Writing.ActivityElement.ThemeVocabularyUri;

    [Fact]
    public void Write_AnyThemesOfTheVocabulary_ReadBackEqual() => Items.Check(
        Gen.Elements(Vocabulary.Default.Themes.ToArray()).ListOf(),
        themes =>
        {
            Project record = new()
            {
                Title = "Lamps",
                Summary = "A summary.",
                Duration = new(new(2019, 1, 1), new(2019, 12, 31)),
                Language = LanguageCode.French,
                Themes = themes.Distinct().ToValueList(),
            };
            byte[] bytes = IatiWriterTests.Written([record]);
            XElement[] tags = [.. IatiWriterTests.Activities(bytes).Single().Elements("tag").Where(tag => tag.Attribute("vocabulary")!.Value == "99")];
            Assert.Equal(record.Themes.Select(theme => theme.Id.ToString()), tags.Select(tag => tag.Attribute("code")!.Value));
            Assert.All(tags, tag => Assert.Equal(Uri, tag.Attribute("vocabulary-uri")!.Value));

            // Names of themes are English, whatever the language of the project is.
            Assert.Equal(record.Themes.Select(theme => (theme.Name, "en")),
                tags.Select(tag => (tag.Element("narrative")!.Value, tag.Element("narrative")!.Attribute(XNamespace.Xml + "lang")!.Value)));
            Assert.Equal(record.Themes, Assert.Single(IatiWriterTests.Read(bytes)).Project!.Themes);
        });

    [Theory]
    [InlineData("vocabulary='99' vocabulary-uri='https://example.org/themes' code='child-labour'")]
    [InlineData("vocabulary='99' code='child-labour'")]
    [InlineData("vocabulary='98' vocabulary-uri='URI' code='child-labour'")]
    [InlineData("vocabulary='99' vocabulary-uri='URI' code='no-such-theme'")]
    [InlineData("vocabulary='99' vocabulary-uri='URI' code='not an identifier'")]
    [InlineData("vocabulary='99' vocabulary-uri='URI'")]
    [InlineData("vocabulary='3' code='8.7'")]
    public void Read_ATagThatIsNoneOfOurs_GivesNoTheme(string attributes) =>
        Assert.Empty(One(Activity($"<tag {attributes.Replace("URI", Uri, StringComparison.Ordinal)}/>")).Project!.Themes);

    [Fact]
    public void Read_ATagOfOurs_GivesItsThemeWhateverTheSectorsAre() => Assert.Equal(
        ["child-labour"],
        One(Activity($"<sector vocabulary='1' code='15170'/><tag vocabulary='99' vocabulary-uri='{Uri}' code='child-labour'/>"))
            .Project!.Themes.Select(theme => theme.Id.ToString()));

    // Of every purpose code of the vocabulary.
    [Fact]
    public void Read_ASector_GivesATheme_WhereExactlyOneHasItsCode()
    {
        IGrouping<string, Theme>[] codes = [.. Vocabulary.Default.Themes.Where(theme => theme.DacPurposeCode is not null)
            .GroupBy(theme => theme.DacPurposeCode!)];
        Assert.Contains(codes, code => code.Count() == 1);
        Assert.Contains(codes, code => code.Key == "16070" && code.Count() > 2);
        Assert.All(codes, code => Assert.Equal(
            code.Count() == 1 ? code : [], One(Activity($"<sector vocabulary='1' code='{code.Key}'/>")).Project!.Themes));
        string single = codes.First(code => code.Count() == 1).Key;
        Assert.Empty(One(Activity($"<sector vocabulary='2' code='{single}'/>")).Project!.Themes);
        Assert.Empty(One(Activity($"<sector vocabulary='99' code='{single}'/>")).Project!.Themes);
        Assert.Single(One(Activity($"<sector code='{single}'/>")).Project!.Themes);
    }

    private static string Activity(string elements) =>
        $"<iati-activities version='2.03'><iati-activity><title><narrative>Lamps</narrative></title>{elements}</iati-activity></iati-activities>";
}
