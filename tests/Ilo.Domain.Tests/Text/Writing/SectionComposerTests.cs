using Ilo.Domain.Text;
using Ilo.Domain.Text.Writing;

namespace Ilo.Domain.Tests.Text.Writing;

public sealed class SectionComposerTests
{
    private const string Sentence = "The roads are mended in spring.";

    [Theory]
    [InlineData(PageStyle.Numbered, nameof(PointForm.WhereNeeded), "Aims||  • Mend|  • Build||The roads are mended in spring.||  • Paint|")]
    [InlineData(PageStyle.Dashed, nameof(PointForm.WhereNeeded), "Aims||- Mend|- Build||The roads are mended in spring.||- Paint|")]
    [InlineData(PageStyle.Numbered, nameof(PointForm.All), "Aims||  • Mend|  • Build|  • The roads are mended in spring.|  • Paint|")]
    [InlineData(PageStyle.Numbered, nameof(PointForm.None), "Aims||Mend||Build||The roads are mended in spring.||Paint|")]
    public void Compose_Form_MakesPoints(PageStyle style, string form, string expected) =>
        Assert.Equal(expected, Sections(new Page { Sections = [Of("Aims", "Mend", "Build", Sentence, "Paint")] }, style, Enum.Parse<PointForm>(form)));

    [Fact]
    public void Compose_TwoSections_StandApart()
    {
        Assert.Equal("Aims||  • Mend||Work||  • Build|", Sections(new Page { Sections = [Of("Aims", "Mend"), Of("Work", "Build")] }));
        Assert.Equal($"Aims||{Sentence}|||{Sentence}|", Sections(new Page { Sections = [Of("Aims", Sentence), Of(null, Sentence)] }));
        Assert.Equal("Aims||Work||  • Build|", Sections(new Page { Sections = [Of("Aims"), Of("Work", "Build")] }));
    }

    [Fact]
    public void Compose_SectionWithoutHeadingThatOpensWithAPoint_StandsBehindAPoint()
    {
        Assert.Equal($"Aims||  • {Sentence}|||  • Mend|", Sections(new Page { Sections = [Of("Aims", Sentence), Of(null, "Mend")] }));
        Assert.Equal($"Aims||{Sentence}||  • {Sentence}|||  • Mend|", Sections(new Page { Sections = [Of("Aims", Sentence, Sentence), Of(null, "Mend")] }));
        Assert.Equal($"Aims||{Sentence}||Work||  • Mend|", Sections(new Page { Sections = [Of("Aims", Sentence), Of("Work", "Mend")] }));
        Assert.Equal($"Aims||{Sentence}||Work|||  • Mend|", Sections(new Page { Sections = [Of("Aims", Sentence), Of("Work"), Of(null, "Mend")] }));
        Assert.Equal("Aims||  • Mend|||  • Build|", Sections(new Page { Sections = [Of("Aims", "Mend"), Of(null, "Build")] }));
        Assert.Equal($"Aims||  • Mend|||{Sentence}|", Sections(new Page { Sections = [Of("Aims", "Mend"), Of(null, Sentence)] }));
    }

    [Fact]
    public void Compose_FirstSectionWithoutHeading_IsAPointWhereNothingIsAbove()
    {
        Page page = new() { Sections = [Of(null, Sentence, Sentence)] };
        Assert.Equal($"Top|||  • {Sentence}||{Sentence}|", Sections(page));
        Assert.Equal($"Top|||{Sentence}||{Sentence}|", Sections(page with { Introduction = "Ports meet." }));
        Assert.Equal($"Top||{Sentence}||{Sentence}|", Sections(page with { Type = "News" }));
        Assert.Equal($"Top||Aims||{Sentence}|||{Sentence}|", Sections(new Page { Type = "News", Sections = [Of("Aims", Sentence), Of(null, Sentence)] }, top: true));
        Assert.Equal("Top|||  • Mend|", Sections(new Page { Sections = [Of(null, "Mend")] }));
        Assert.Equal($"Top||Aims||{Sentence}|||{Sentence}|", Sections(new Page { Sections = [Of("Aims", Sentence), Of(null, Sentence)] }, top: true));
    }

    [Fact]
    public void Compose_FieldOfAnotherKindOfPage_IsAPointButOnPagesOfNoKind()
    {
        Section section = Of("Aims", "Course fee: 5 shells", "Donor: Norland");
        Assert.Equal("Aims||  • Course fee: 5 shells|  • Donor: Norland|", Sections(new Page { Kind = PageKind.EventDetail, Sections = [section] }));
        Assert.Equal("Aims||Course fee: 5 shells||  • Donor: Norland|", Sections(new Page { Kind = PageKind.Other, Sections = [section] }));
    }

    [Fact]
    public void Compose_WhatFollows_StandsApart() =>
        Assert.Equal("Aims||  • Mend||next|", Written.By(text =>
        {
            SectionComposer.Compose(text, new Page { Sections = [Of("Aims", "Mend")] }, PageStyle.Numbered, default);
            text.Line("", "next");
        }));

    private static Section Of(string? heading, params string[] paragraphs) => new() { Heading = heading, Paragraphs = [.. paragraphs] };

    private static string Sections(Page page, PageStyle style = PageStyle.Numbered, PointForm form = default, bool? top = null) => Written.By(text =>
    {
        if (top ?? page.Sections[0].Heading is null)
        {
            text.Line("", "Top");
        }

        SectionComposer.Compose(text, page, style, form);
    });
}
