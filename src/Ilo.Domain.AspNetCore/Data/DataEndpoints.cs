using Ilo.Domain.AspNetCore.Answers;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;

namespace Ilo.Domain.AspNetCore.Data;

/// <summary>Serves feeds, calendars and tables.</summary>
internal static class DataEndpoints
{
    internal static void Map(IEndpointRouteBuilder group)
    {
        foreach (DataFile file in DataFiles.All)
        {
            group.MapMethods("/" + file.Name, Methods.Read, (HttpContext context, AnswerService answers, IloPaths paths, IOptions<IloOptions> options) =>
                answers.ServeAsync(context, AnswerPolicy.Shared, view =>
                {
                    view.Addresses = paths.Absolute(context.Request);
                    return Task.FromResult(Make(file, context.Request, view, options.Value));
                })).ExcludeFromDescription();
        }
    }

    private static Answer Make(DataFile file, HttpRequest request, IloView view, IloOptions options)
    {
        if (file.Missing(options) is { } missing)
        {
            return Problem.NotFound(missing);
        }

        IloQuery query = IloQuery.Parse(request.QueryString.Value ?? "", view.Today);
        if (query.IsBad)
        {
            return Problem.BadQuery(query.Diagnostics.Select(diagnostic => diagnostic.Message));
        }

        CatalogueQuery asked = query.Query with { In = [], Page = 1, PageSize = null, Order = [] };
        return !file.IsQueried && asked != CatalogueQuery.Everything
            ? Problem.BadQuery([$"{file.Name} has everything and takes no query."])
            : new(StatusCodes.Status200OK, file.ContentType, file.ToBytes(new(view, asked, SelfOf(file, asked, view, request))))
            {
                FileName = file.IsSaved ? file.Name : null
            };
    }

    // The address without what others added to it, so that a feed has one name.
    private static Uri SelfOf(DataFile file, CatalogueQuery query, IloView view, HttpRequest request) =>
        new(new Uri(request.GetEncodedUrl()), view.Addresses.Data(file.Name, query));
}
