using Ilo.Domain.Text;
using Ilo.Domain.Text.Writing;

namespace Ilo.Domain.Tests.Text.Writing;

public sealed class SectionComposerTests
{
    private const string Sentence = "The roads are mended in spring.";

    private static readonly Paragraph Mend = Paragraph.Point("Mend");

    [Theory]
    [InlineData(PageStyle.Numbered, "Aims||  • Mend|  • Build|    • Piers|  3. Sail||The roads are mended in spring.||  • Paint|")]
    [InlineData(PageStyle.Dashed, "Aims||- Mend|- Build|  - Piers|3. Sail||The roads are mended in spring.||- Paint|")]
    public void Compose_Points_StandBehindTheirMarkers(PageStyle style, string expected)
    {
        Section section = Of(
            "Aims", Mend, Paragraph.Point("Build"), Paragraph.Point("Piers", depth: 2), Paragraph.Point("Sail", number: 3), Sentence, Paragraph.Point("Paint"));
        Assert.Equal(expected, Sections(new Page { Sections = [section] }, style));
    }

    [Fact]
    public void Compose_ShortParagraphs_StandWhereTheyAreNoHeadings()
    {
        Assert.Equal($"Aims||Mend|Build||{Sentence}|Paint|", Sections(new Page { Sections = [Of("Aims", "Mend", "Build", Sentence, "Paint")] }));
        Assert.Equal($"Aims||  • Mend||Build|{Sentence}|", Sections(new Page { Sections = [Of("Aims", Mend, "Build", Sentence)] }));
    }

    [Fact]
    public void Compose_FirstParagraphThatIsShort_StandsRightAboveTheNext() =>
        Assert.Equal($"Aims||Mend|{Sentence}||{Sentence}|", Sections(new Page { Sections = [Of("Aims", "Mend", Sentence, Sentence)] }));

    [Fact]
    public void Compose_OnlyParagraphThatIsShort_StandsRightBelowAKnownHeading()
    {
        Assert.Equal("Objectives|Mend|", Sections(new Page { Sections = [Of("Objectives", "Mend")] }));
        Assert.Equal("Objectives|Mend||  • Mend|", Sections(new Page { Sections = [Of("Objectives", "Mend", Mend)] }));
        Assert.Equal("Objectives||Mend|Build|", Sections(new Page { Sections = [Of("Objectives", "Mend", "Build")] }));
        Assert.Equal($"Objectives||{Sentence}|", Sections(new Page { Sections = [Of("Objectives", Sentence)] }));
        Assert.Equal("Roads|Who pays?|", Sections(new Page { Sections = [Of("Roads", "Who pays?")] }));
        Assert.Equal("Roads||Mend|", Sections(new Page { Sections = [Of("Roads", "Mend")] }));
    }

    [Fact]
    public void Compose_TwoSections_StandApart()
    {
        Assert.Equal("Aims||  • Mend||Work||  • Build|", Sections(new Page { Sections = [Of("Aims", Mend), Of("Work", Paragraph.Point("Build"))] }));
        Assert.Equal($"Aims||{Sentence}|||{Sentence}|", Sections(new Page { Sections = [Of("Aims", Sentence), Of(null, Sentence)] }));
        Assert.Equal("Aims||Work||  • Build|", Sections(new Page { Sections = [Of("Aims"), Of("Work", Paragraph.Point("Build"))] }));
        Assert.Equal($"Aims||  • Mend|||{Sentence}|", Sections(new Page { Sections = [Of("Aims", Mend), Of(null, Sentence)] }));
        Assert.Equal("Aims||  • Mend|||  • Build|", Sections(new Page { Sections = [Of("Aims", Mend), Of(null, Paragraph.Point("Build"))] }));
    }

    [Fact]
    public void Compose_FirstSectionWithoutHeading_StandsBehindAGapOrTheTypeLine()
    {
        Page page = new() { Sections = [Of(null, Sentence, Sentence)] };
        Assert.Equal($"Top|||{Sentence}||{Sentence}|", Sections(page with { Introduction = "Ports meet." }));
        Assert.Equal($"Top||{Sentence}||{Sentence}|", Sections(page with { Type = "News" }));
        Assert.Equal("Top|||  • Mend|", Sections(new Page { Sections = [Of(null, Mend)] }));
    }

    [Fact]
    public void Compose_LabelOfAnotherAgencyAlone_IsARowOfATable()
    {
        Section section = Of("Aims", "Course fee:", "Donor:", "Course fee: 5 shells");
        Assert.StartsWith("Aims||Course fee: ||", Sections(new Page { Kind = PageKind.Other, Sections = [section] }), StringComparison.Ordinal);
        Assert.DoesNotContain("fee: |", Sections(new Page { Kind = PageKind.EventDetail, Sections = [section] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_WhatFollows_StandsApart() =>
        Assert.Equal("Aims||  • Mend||next|", Written.By(text =>
        {
            SectionComposer.Compose(text, new Page { Sections = [Of("Aims", Mend)] }, PageStyle.Numbered);
            text.Line("", "next");
        }));

    private static Section Of(string? heading, params Paragraph[] paragraphs) => new() { Heading = heading, Paragraphs = [.. paragraphs] };

    private static string Sections(Page page, PageStyle style = PageStyle.Numbered) => Written.By(text =>
    {
        if (page.Sections[0].Heading is null)
        {
            text.Line("", "Top");
        }

        SectionComposer.Compose(text, page, style);
    });
}
