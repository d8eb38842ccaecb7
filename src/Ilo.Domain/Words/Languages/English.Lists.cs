namespace Ilo.Domain.Words.Languages;

/// <content>What stands above lists.</content>
internal static partial class English
{
    private static (ListSubject Subject, string[] Phrases)[] ListHeadings =>
    [
        (ListSubject.News, [
            "What's new", "News", "Latest news", "Press releases", "Press release", "Newsroom", "Features", "Feature articles", "Stories", "Articles",
            "News and articles", "In the news", "Media", "Statements", "Statements and speeches", "Videos", "Photos", "Multimedia", "Highlights",
            "Impact stories", "Headlines", "Announcements", "In focus", "Spotlight", "All articles", "All news", "All stories", "All videos",
            "All press releases",
        ]),
        (ListSubject.Events, [
            "Events", "Upcoming events", "Past events", "Meetings", "Upcoming meetings", "Past meetings", "Events and meetings", "Meetings and events",
            "Calendar", "Calendar of events", "Training", "Trainings", "Training courses", "Workshops", "Conferences", "Seminars",
            "Events, meetings and trainings", "Future events", "Forthcoming events", "Activities", "All events", "All meetings", "Webinars",
        ]),
        (ListSubject.Publications, [
            "Publications", "Latest publications", "Recent publications", "New publications", "Reports", "Working papers", "Resources", "Documents",
            "Books", "Newsletters", "Guides", "Tools", "Key publications", "Policy briefs", "All publications", "All reports", "Fact sheets", "Factsheets",
            "Briefs", "Meeting documents", "Working documents", "Research papers", "Technical reports", "Books and reports", "Brochures", "Manuals",
        ]),
        (ListSubject.Projects, [
            "Projects", "Programmes and projects", "Projects and programmes", "Current projects", "Ongoing projects", "Active projects",
            "Completed projects", "Closed projects", "Past projects", "Technical cooperation projects", "Development cooperation projects", "Programmes",
            "All projects",
        ]),
        (ListSubject.Mixed, ["Key resources", "Related content", "Featured", "Don't miss", "Also of interest"]),
    ];
}
