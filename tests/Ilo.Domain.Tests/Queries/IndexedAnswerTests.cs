using FsCheck.Fluent;

namespace Ilo.Domain.Tests.Queries;

/// <summary>Whatever is asked, a set answers by index what the helpers answer by looking at each record.</summary>
public sealed class IndexedAnswerTests
{
    [Fact]
    public void SetOfProjects_AnyQuestion_AnswersAsAnyOtherSequence() =>
        Portfolio.Holds(
            from projects in Portfolio.ListsOf(Portfolio.Projects)
            from dates in Portfolio.Intervals
            from day in Portfolio.Days
            from donor in Gen.Elements(Portfolio.AllDonors)
            from theme in Gen.Elements(Portfolio.AllThemes)
            from partner in Gen.Elements(Portfolio.AllPartners)
            select (projects, dates, day, donor, theme, partner),
            c => Agree(c.projects, [
                some => some.ActiveOn(c.day), some => some.During(c.dates), some => some.Within(c.dates), some => some.StartingIn(c.dates), some =>
                    some.EndingIn(c.dates),
                some => some.EndingWithin(Period.FromMonths(3), c.day), some => some.FundedBy(c.donor.Id), some => some.FundedBy("European Union"), some =>
                    some.FundedBy("none"),
                some => some.FundedBy(c.donor.Kind), some => some.FundedBy(CountryCode.Parse("NL", null)), some => some.WithPartner(c.partner.Id),
                some => some.WithPartner("none"), some => some.About(c.theme.Id), some => some.About("Trabajo infantil"), some =>
                    some.WithStatus(ProjectStatus.Active, c.day),
                some => some.ActiveOn(c.day).FundedBy("eu").About("fprw"), some => some.Matching("kiln"), some => some.InPlace("Pakistan"),
                some => some.OrderBy(RecordOrder.End.Descending)]));

    [Fact]
    public void SetOfEvents_AnyQuestion_AnswersAsAnyOtherSequence() =>
        Portfolio.Holds(
            from events in Portfolio.ListsOf(Portfolio.Events)
            from dates in Portfolio.Intervals
            from day in Portfolio.Days
            from project in Gen.Elements(Portfolio.ProjectIds)
            select (events, dates, day, project),
            c => Agree(c.events, [
                some => some.On(c.day), some => some.During(c.dates), some => some.UpcomingFrom(c.day), some => some.CurrentAndUpcomingFrom(c.day), some =>
                    some.PastOn(c.day), some => some.LastingAtLeast(30),
                some => some.InMonth(c.day.ToYearMonth()), some => some.OfProject(c.project), some => some.WithStatus(EventStatus.Announced)]));

    [Fact]
    public void SetOfArticles_AnyQuestion_AnswersAsAnyOtherSequence() =>
        Portfolio.Holds(
            from articles in Portfolio.ListsOf(Portfolio.Articles)
            from dates in Portfolio.Intervals
            from project in Gen.Elements(Portfolio.ProjectIds)
            select (articles, dates, project),
            c => Agree(c.articles, [
                some => some.PublishedIn(c.dates), some => some.Latest(5), some => some.OfProject(c.project), some => some.By("writer"), some =>
                    some.OfKind(ArticleKind.Feature)]));

    [Fact]
    public void Set_ManyRecords_AnswersAsAnyOtherSequence()
    {
        // More than two levels of the tree, and answers long enough to be put in order bit by bit.
        Random random = new(7);
        Project[] projects =
        [
            .. Enumerable.Range(0, 6000).Select(i => new Project
            {
                Title = "P",
                Duration = random.Next(10) == 0 ? null : Interval(random.Next(4000), random.Next(random.Next(20) == 0 ? 3000 : 60)),
                Donors = [Portfolio.AllDonors[random.Next(3)]],
            }),
        ];
        Func<IEnumerable<Project>, IEnumerable<Project>>[] questions =
            [.. Enumerable.Range(0, 60).SelectMany<int, Func<IEnumerable<Project>, IEnumerable<Project>>>(i =>
            {
                DateInterval dates = Interval(random.Next(4200), random.Next(i % 2 == 0 ? 3 : 900));
                return [some => some.During(dates), some => some.EndingIn(dates), some => some.Within(dates), some => some.StartingIn(dates)];
            }), some => some.FundedBy(OrganisationKind.Government)];
        Assert.True(Agree(projects, questions));
    }

    [Fact]
    public void Set_FirstAskedByManyThreads_AnswersEachTheSame()
    {
        RecordSet<Project> set = new(
            Enumerable.Range(0, 2000).Select(i => new Project { Title = "P", Duration = Interval(i, 20), Donors = [Portfolio.AllDonors[i % 5]] }));
        int[] counts = new int[32];
        Parallel.For(0, counts.Length, i => counts[i] = set.ActiveOn(new LocalDate(2012, 1, 1)).Count() + set.FundedBy(Id<Donor>.Parse("nl-mfa", null))
            .Count());
        Assert.All(counts, count => Assert.Equal(421, count));
    }

    private static DateInterval Interval(int start, int days) =>
        new(new LocalDate(2010, 1, 1).PlusDays(start), new LocalDate(2010, 1, 1).PlusDays(start + days));

    private static bool Agree(Project[] records, Func<IEnumerable<Project>, IEnumerable<Project>>[] questions) =>
        Agree(records, new RecordSet<Project>(records), questions);

    private static bool Agree(Event[] records, Func<IEnumerable<Event>, IEnumerable<Event>>[] questions) =>
        Agree(records, new RecordSet<Event>(records), questions);

    private static bool Agree(Article[] records, Func<IEnumerable<Article>, IEnumerable<Article>>[] questions) =>
        Agree(records, new RecordSet<Article>(records), questions);

    // The very same objects in the same order, not merely equal ones.
    private static bool Agree<T>(T[] records, IEnumerable<T> set, Func<IEnumerable<T>, IEnumerable<T>>[] questions)
        where T : class =>
        questions.All(question => question(records).SequenceEqual(question(set), ReferenceEqualityComparer.Instance));
}
