using System.Net;
using Ilo.Domain.AspNetCore.Answers;
using Ilo.Domain.AspNetCore.Components.Site;
using Ilo.Domain.AspNetCore.Rendering;
using Ilo.Domain.AspNetCore.Resources;
using Microsoft.Extensions.Options;

namespace Ilo.Domain.AspNetCore.Fragments;

/// <summary>Lists as pieces of HTML for other people's pages, and as documents for their frames.</summary>
internal static class FragmentEndpoints
{
    internal static void Map(IEndpointRouteBuilder group)
    {
        foreach (IloList list in FragmentComponents.Lists)
        {
            group.MapMethods("/embed/" + IloAddresses.NameOf(list), Methods.Read,
                (HttpContext context, AnswerService answers, IloPaths paths, IOptions<IloOptions> options) =>
            {
                IQueryCollection asked = context.Request.Query;
                bool isPreview = asked.ContainsKey("preview");
                AnswerPolicy policy = isPreview ? AnswerPolicy.Preview(options.Value.Address, hasFrame: asked["preview"] == "frame")
                    : asked.ContainsKey("frame") ? AnswerPolicy.Framed(options.Value.FrameAncestors, options.Value.Address)
                    : AnswerPolicy.Shared;
                return answers.ServeAsync(context, policy, view =>
                {
                    // A preview is shown by this site alone, under whatever name it is asked for.
                    view.Addresses = isPreview ? paths.Local(context.Request.PathBase) : paths.Absolute(context.Request);
                    return MakeAsync(FragmentRequest.Parse(list, context.Request.QueryString.Value ?? "", options.Value, view.Today), view,
                        context.RequestServices);
                });
            }).ExcludeFromDescription();
        }
    }

    /// <summary>Makes a fragment, or a document for a frame.</summary>
    internal static async Task<Answer> MakeAsync(FragmentRequest request, IloView view, IServiceProvider scope)
    {
        if (!request.Errors.IsEmpty)
        {
            string errors = string.Join(' ', request.Errors.Select(WebUtility.HtmlEncode));
            return Answer.Html(
                Encoding.UTF8.GetBytes($"<div class=\"ilo-embed\"><p class=\"ilo-error\">{errors}</p></div>"), StatusCodes.Status400BadRequest);
        }

        if (request.Preview == "static")
        {
            // What the export writes: files answer no query, and know one size, month and language.
            request = FragmentRequest.Parse(request.List, "preview=static", view.Options, view.Today);
        }

        view.Language = request.Language;
        Dictionary<string, object?> parameters = new()
        {
            ["List"] = FragmentComponents.Of(request.List),
            ["Values"] = FragmentComponents.ParametersOf(request)
        };
        Type document = request.Preview is not null ? typeof(PreviewDocument) : request.IsFramed ? typeof(FrameDocument) : typeof(FragmentDocument);
        if (request.Preview is { } way)
        {
            parameters["Code"] = way is "component" or "frame"
                ? new EmbedCode(view, request.List, request.Query, request.Language) { IsAbsolute = false }.Of(way) : null;
            parameters["IsStyled"] = request.IsStyled;
        }
        else if (request.IsFramed)
        {
            parameters["Title"] = InterfaceWords.In(request.Language)[request.List.ToString()];
            parameters["Whole"] = view.Addresses.List(request.List, request.Query with { Page = 1, PageSize = null });
        }
        else
        {
            parameters["IsStyled"] = request.IsStyled;
        }

        byte[] html = await ComponentRenderer.RenderAsync(document, scope, parameters);
        return Answer.Html([.. html.AsSpan().Trim(" \t\r\n"u8), (byte)'\n']);
    }
}
