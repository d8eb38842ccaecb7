using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>What kind of article a page prints; <see cref="Article.PrintedKind"/> keeps the words.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum ArticleKind
{
    /// <summary>News: also the kind where a page says nothing more exact.</summary>
    News,

    /// <summary>A feature, reportage or impact story.</summary>
    Feature,

    /// <summary>A press release or media advisory.</summary>
    PressRelease,

    /// <summary>A statement, speech or message.</summary>
    Statement,

    /// <summary>A publication: report, guide, newsletter, brochure.</summary>
    Publication,

    /// <summary>A video, audio or photo piece.</summary>
    Media,

    /// <summary>A concept note or agenda.</summary>
    Document,

    /// <summary>A vacancy, call or other notice.</summary>
    Notice,
}
