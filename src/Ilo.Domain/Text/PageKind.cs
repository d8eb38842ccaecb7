using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Text;

/// <summary>What kind of page a text is.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum PageKind
{
    /// <summary>None of the others: an about page, a list of topics, a course.</summary>
    Other,

    /// <summary>A list of projects.</summary>
    ProjectList,

    /// <summary>A list of events.</summary>
    EventList,

    /// <summary>A list of news.</summary>
    NewsList,

    /// <summary>A list of features.</summary>
    FeatureList,

    /// <summary>A list of publications.</summary>
    PublicationList,

    /// <summary>The home page of an office, bureau or department.</summary>
    OfficeHome,

    /// <summary>The page of one project.</summary>
    ProjectDetail,

    /// <summary>The page of one event.</summary>
    EventDetail,

    /// <summary>The page of one article.</summary>
    ArticleDetail,
}
